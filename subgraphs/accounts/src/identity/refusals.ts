import type { Viewer } from '@smarthp/kit/viewer';
import { GraphQLError } from 'graphql';

/** Refuses a root field whose answer has no room for a named problem. @throws GraphQLError with a stable code. */
export function refuse(viewer: Viewer): never {
  if (viewer.kind === 'ANONYMOUS') {
    throw new GraphQLError(
      viewer.language === 'en' ? 'Please sign in to see this.' : 'Ông/Bà cần đăng nhập để xem nội dung này.',
      {
        extensions: { code: 'UNAUTHENTICATED' },
      },
    );
  }
  throw new GraphQLError(
    viewer.language === 'en' ? 'You may not see this.' : 'Ông/Bà không có quyền xem nội dung này.',
    {
      extensions: { code: 'FORBIDDEN' },
    },
  );
}
