import { everybody, running, type Running } from './running.js';

const LIST = `query ($filter: ArticleFilter, $first: Int! = 20, $after: String) {
  articles(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id slug title category language pinned publishedAt source { id creditText } } } } }`;

interface Node {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly language: string;
  readonly pinned: boolean;
  readonly publishedAt: string;
  readonly source: { readonly id: string };
}

describe('articles', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-22T10:00:00+07:00')));
  afterAll(() => server.stop());

  const find = async (filter: object, first = 50): Promise<Node[]> => {
    const answer = await (await server.as('anonymous')).ask(LIST, { filter, first });
    expect(answer.errors).toBeUndefined();
    return answer.data.articles.edges.map((edge: { node: Node }) => edge.node);
  };

  it.each(everybody)('are the same for everybody: %s', async (who) => {
    const { data, errors } = await (await server.as(who)).ask(LIST, { first: 5 });
    expect(errors).toBeUndefined();
    expect(data.articles.totalCount).toBe(42);
  });

  it('come with the pinned warnings first, then the newest', async () => {
    const nodes = await find({});
    const pinned = nodes.filter((node) => node.pinned);
    expect(nodes.slice(0, pinned.length)).toEqual(pinned);
    const times = nodes.slice(pinned.length).map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('are found by words with and without diacritics', async () => {
    for (const search of ['triều cường', 'trieu cuong', 'TRIỀU CƯỜNG'])
      expect((await find({ search })).map(({ slug }) => slug)).toContain('trieu-cuong-ngap-cuc-bo-khu-vuc-trung-tam');
  });

  it('are narrowed by category, language and source', async () => {
    expect(new Set((await find({ category: 'HEALTH' })).map(({ category }) => category))).toEqual(new Set(['HEALTH']));
    expect((await find({ language: 'en' })).length).toBe(4);
    const credited = await find({ sourceId: 'source:tuoi-tre' });
    expect(credited.map(({ source }) => source.id)).toEqual(['source:tuoi-tre']);
  });

  it('page after page come once each', async () => {
    const caller = await server.as('anonymous');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await caller.ask(LIST, { first: 9, after });
      seen.push(...data.articles.edges.map((edge: { node: Node }) => edge.node.slug));
      after = data.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(42);
    expect(new Set(seen).size).toBe(42);
  });

  it('are not there before they are published', async () => {
    const slug = 'canh-bao-gio-mua-dong-bac-va-bien-dong';
    const caller = await server.as('staff');
    server.clock.set('2026-11-22T06:00:00+07:00');
    expect((await find({ search: 'gió mạnh' })).map((node) => node.slug)).not.toContain(slug);
    expect((await caller.ask(`{ article(slug: "${slug}") { id } }`)).data.article).toBeNull();
    expect((await fetch(new URL(`/files/content/covers/${slug}.svg`, server.url))).status).toBe(404);
    server.clock.set('2026-11-22T10:00:00+07:00');
    expect((await caller.ask(`{ article(slug: "${slug}") { id } }`)).data.article).not.toBeNull();
  });

  it('of our own have a safe body; those of the press only a summary, their credit and the way to the original', async () => {
    const caller = await server.as('citizen');
    const { data } = await caller.ask(`{
      own: article(slug: "huong-dan-dinh-danh-dien-tu-muc-2") { body originalUrl unit { id } }
      press: article(slug: "diem-bao-du-lich-bien-dong") { body originalUrl source { name creditText homeUrl } } }`);
    expect(data.own.body).toMatch(/<ol>/);
    expect(data.own.unit).toEqual({ id: 'unit:CATP' });
    expect(data.press).toMatchObject({
      body: '',
      originalUrl: 'https://tuoitre.vn',
      source: { creditText: 'Theo Báo Tuổi Trẻ' },
    });
  });

  it('are named by other subgraphs through their id', async () => {
    const caller = await server.as('partner');
    const { data } = await caller.ask(
      `{ _entities(representations: [{ __typename: "Article", id: "article:emergency-numbers" }]) { ... on Article { slug } } }`,
    );
    expect(data._entities).toEqual([{ slug: 'emergency-numbers' }]);
  });
});

describe('the cover of an article', () => {
  let server: Running;
  beforeAll(async () => (server = await running('2026-11-22T10:00:00+07:00')));
  afterAll(() => server.stop());

  it('is our own drawing, kept by browsers, asked again with its tag', async () => {
    const { data } = await (await server.as('anonymous')).ask('{ article(slug: "emergency-numbers") { cover } }');
    const address = new URL(data.article.cover, server.url);
    const first = await fetch(address);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toContain('image/svg+xml');
    expect(first.headers.get('cache-control')).toContain('public');
    expect(await first.text()).toMatch(/^<svg /);
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it.each(['no-such-article.svg', '..%2F..%2Fsecret.svg', 'emergency-numbers.png', '%00.svg'])(
    'is not there for %s',
    async (file) => {
      expect((await fetch(new URL(`/files/content/covers/${file}`, server.url))).status).toBe(404);
    },
  );
});
