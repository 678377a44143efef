import { computed, Injectable, signal } from '@angular/core';
import type { ModerationCaseFragment, RedactReportInput } from '../../gql/graphql';
import type { Box } from './box-maths';
import { allMasked, findPrivateWords, masked, type PrivateWords } from './private-words';

interface PhotoDraft {
  readonly boxes: readonly Box[];
  readonly withheld: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The public version as it is being made; nothing of it counts before it is saved. */
@Injectable()
export class PublicDraft {
  private readonly report = signal<ModerationCaseFragment | null>(null);
  readonly title = signal('');
  readonly body = signal('');
  private readonly photos = signal<Readonly<Record<string, PhotoDraft>>>({});
  /** Boxes as they were before each change, newest last. */
  private readonly past = signal<readonly { readonly id: string; readonly boxes: readonly Box[] }[]>([]);

  readonly canUndo = computed(() => this.past().length > 0);
  readonly finds = computed(() => [
    ...findPrivateWords(this.title()).map((find) => ({ ...find, in: 'title' as const })),
    ...findPrivateWords(this.body()).map((find) => ({ ...find, in: 'body' as const })),
  ]);
  private readonly wordsChanged = computed(() => {
    const report = this.report();
    return !!report && (this.title().trim() !== titleOf(report) || this.body().trim() !== bodyOf(report));
  });
  private readonly changed = computed(() =>
    (this.report()?.media ?? []).filter(({ id, boxes, isWithheld }) => {
      const draft = this.photos()[id];
      return draft && (!same(draft.boxes, plain(boxes)) || draft.withheld !== isWithheld);
    }),
  );
  readonly dirty = computed(() => this.wordsChanged() || this.changed().length > 0);

  /** Begins with the public version as it stands. What is being made of the same report is kept while it is unsaved. */
  start(report: ModerationCaseFragment): void {
    const again = this.report()?.code === report.code;
    if (again && this.dirty()) return this.report.set(report);
    this.report.set(report);
    this.title.set(titleOf(report));
    this.body.set(bodyOf(report));
    this.photos.set(
      Object.fromEntries(
        report.media.map(({ id, boxes, isWithheld }) => [id, { boxes: plain(boxes), withheld: isWithheld }]),
      ),
    );
    this.past.set([]);
  }

  /** Forgets what was made, so that the saved version is read in. */
  forget(): void {
    this.report.set(null);
    this.past.set([]);
  }

  boxes(id: string): readonly Box[] {
    return this.photos()[id]?.boxes ?? [];
  }

  withheld(id: string): boolean {
    return this.photos()[id]?.withheld ?? false;
  }

  setBoxes(id: string, boxes: readonly Box[]): void {
    if (same(boxes, this.boxes(id))) return;
    this.past.update((past) => [...past, { id, boxes: this.boxes(id) }]);
    this.put(id, { boxes });
  }

  setWithheld(id: string, withheld: boolean): void {
    this.put(id, { withheld });
  }

  /** Takes the last change of boxes back. @returns the photo it was on */
  undo(): string | undefined {
    const last = this.past().at(-1);
    if (!last) return undefined;
    this.past.update((past) => past.slice(0, -1));
    this.put(last.id, { boxes: last.boxes });
    return last.id;
  }

  mask(find: PrivateWords & { readonly in: 'title' | 'body' }): void {
    const text = find.in === 'title' ? this.title : this.body;
    text.update((words) => masked(words, find));
  }

  maskAll(): void {
    this.title.update(allMasked);
    this.body.update(allMasked);
  }

  /** What must be saved; null when nothing was changed. */
  input(): Omit<RedactReportInput, 'code' | 'version'> | null {
    const report = this.report();
    if (!report || !this.dirty()) return null;
    const photos = this.changed().map(({ id, boxes, isWithheld }) => {
      const draft = this.photos()[id] as PhotoDraft;
      return {
        mediaId: id,
        ...(!same(draft.boxes, plain(boxes)) && { boxes: [...draft.boxes] }),
        ...(draft.withheld !== isWithheld && { withheld: draft.withheld }),
      };
    });
    const words = { title: this.title().trim(), body: this.body().trim() };
    return { photos, ...(this.wordsChanged() && { words }) };
  }

  private put(id: string, change: Partial<PhotoDraft>): void {
    this.photos.update((photos) => ({
      ...photos,
      [id]: { boxes: this.boxes(id), withheld: this.withheld(id), ...change },
    }));
  }
}

const titleOf = ({ title, publicTitle }: ModerationCaseFragment): string => publicTitle ?? title;
const bodyOf = ({ body, publicBody }: ModerationCaseFragment): string => publicBody ?? body;
/** Without the names of types, which the server would not take back. */
const plain = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
