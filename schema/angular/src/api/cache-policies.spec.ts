import { gql, InMemoryCache } from '@apollo/client';
import { CACHE } from './cache-policies';

const FIELD = (code: string) => ({ __typename: 'ReportField', code, name: code });
const CATEGORY = { __typename: 'ReportCategory', code: 'SU_CO_HA_TANG', name: 'Sự cố hạ tầng' };
const REPORT = gql`
  query ($code: String!) {
    report(code: $code) {
      id
      category {
        code
        name
        fields {
          code
          name
        }
      }
    }
  }
`;
const NAME = gql`
  query ($code: String!) {
    report(code: $code) {
      id
      category {
        code
        name
      }
    }
  }
`;
const BOOK = gql`
  {
    reportCategories {
      code
      name
      fields {
        code
        name
      }
    }
  }
`;

describe('what the cache knows of categories', () => {
  const cache = new InMemoryCache(CACHE);
  const write = (id: string, fields: object[]): unknown =>
    cache.writeQuery({
      query: REPORT,
      variables: { code: id },
      data: { report: { __typename: 'Report', id, category: { ...CATEGORY, fields } } },
    });
  const fieldsOf = (id: string): string[] | undefined =>
    cache
      .readQuery<{ report: { category: { fields: { code: string }[] } } }>({ query: REPORT, variables: { code: id } })
      ?.report.category.fields.map(({ code }) => code);

  it('keeps the field of each report apart, and from the fields there are to choose from', () => {
    write('one', [FIELD('CHIEU_SANG')]);
    write('two', []);
    cache.writeQuery({
      query: BOOK,
      data: { reportCategories: [{ ...CATEGORY, fields: [FIELD('CHIEU_SANG'), FIELD('CAY_XANH')] }] },
    });
    expect(fieldsOf('one')).toEqual(['CHIEU_SANG']);
    expect(fieldsOf('two')).toEqual([]);
  });

  it('loses nothing when a list reads less of it, and keeps nothing of the category before', () => {
    write('one', [FIELD('CHIEU_SANG')]);
    const less = (code: string): unknown =>
      cache.writeQuery({
        query: NAME,
        variables: { code: 'one' },
        data: { report: { __typename: 'Report', id: 'one', category: { ...CATEGORY, code } } },
      });
    less('SU_CO_HA_TANG');
    expect(fieldsOf('one')).toEqual(['CHIEU_SANG']);
    less('KHAC');
    expect(fieldsOf('one')).toBeUndefined();
  });
});
