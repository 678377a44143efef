import { EntityBatch, type EntityAnswer } from './entity-batch.js';

/** A subgraph that answers when told to. */
class Subgraph {
  readonly asked: (readonly unknown[])[] = [];
  private readonly answers: (() => void)[] = [];

  constructor(private readonly reply: (all: readonly unknown[]) => EntityAnswer | Error = named) {}

  readonly ask = (all: readonly unknown[]): Promise<EntityAnswer> => {
    this.asked.push(all);
    return new Promise((resolve, reject) => {
      this.answers.push(() => {
        const reply = this.reply(all);
        if (reply instanceof Error) reject(reply);
        else resolve(reply);
      });
    });
  };

  answerOne(): void {
    this.answers.shift()?.();
  }
}

const named = (all: readonly unknown[]): EntityAnswer => ({ data: { _entities: all.map((one) => ({ name: one })) } });
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
const names = (answer: EntityAnswer): unknown => answer.data?._entities;

describe('entity fetches', () => {
  it('go at once when the way is free, and together while others are under way', async () => {
    const subgraph = new Subgraph();
    const batch = new EntityBatch();
    const fetched = [];
    for (const id of ['a', 'b', 'c', 'd']) {
      fetched.push(batch.fetch('k', [id], subgraph.ask));
      await turn();
    }
    expect(subgraph.asked).toEqual([['a'], ['b']]);
    subgraph.answerOne();
    await turn();
    expect(subgraph.asked).toEqual([['a'], ['b'], ['c', 'd']]);
    subgraph.answerOne();
    subgraph.answerOne();
    const answers = await Promise.all(fetched);
    expect(answers.map(names)).toEqual(['a', 'b', 'c', 'd'].map((id) => [{ name: id }]));
  });

  it('never share a request across keys', async () => {
    const subgraph = new Subgraph();
    const batch = new EntityBatch();
    void batch.fetch('nhung', ['a'], subgraph.ask);
    void batch.fetch('an', ['a'], subgraph.ask);
    await turn();
    expect(subgraph.asked).toEqual([['a'], ['a']]);
  });

  it('ask once for the same entities, and give each caller objects of its own', async () => {
    const subgraph = new Subgraph();
    const batch = new EntityBatch();
    const both = [batch.fetch('k', ['a', 'b'], subgraph.ask), batch.fetch('k', ['a', 'b'], subgraph.ask)];
    await turn();
    expect(subgraph.asked).toEqual([['a', 'b']]);
    subgraph.answerOne();
    const [first, second] = (await Promise.all(both)).map(names) as [object[], object[]];
    expect(first).toEqual(second);
    expect(first[0]).not.toBe(second[0]);
  });

  it('bring an error to the caller it is about, with the caller’s own index; one about nobody to all', async () => {
    const subgraph = new Subgraph(() => ({
      data: { _entities: [{ name: 'a' }, null] },
      errors: [
        { message: 'not here', path: ['_entities', 1, 'name'] },
        { message: 'slow today', path: ['other'] },
      ],
    }));
    const batch = new EntityBatch();
    const both = [batch.fetch('k', ['a'], subgraph.ask), batch.fetch('k', ['b'], subgraph.ask)];
    await turn();
    subgraph.answerOne();
    const [first, second] = await Promise.all(both);
    expect(first?.errors?.map(({ message }) => message)).toEqual(['slow today']);
    expect(second?.errors).toEqual([
      { message: 'not here', path: ['_entities', 0, 'name'] },
      { message: 'slow today', path: ['other'] },
    ]);
  });

  it('fail together when the subgraph does, and go on afterwards', async () => {
    let down = true;
    const subgraph = new Subgraph((all) => (down ? new Error('down') : named(all)));
    const batch = new EntityBatch();
    const failed = Promise.allSettled([batch.fetch('k', ['a'], subgraph.ask), batch.fetch('k', ['b'], subgraph.ask)]);
    await turn();
    subgraph.answerOne();
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    down = false;
    const again = batch.fetch('k', ['c'], subgraph.ask);
    await turn();
    subgraph.answerOne();
    expect(names(await again)).toEqual([{ name: 'c' }]);
  });

  it('of many entities are split over several requests', async () => {
    const subgraph = new Subgraph();
    const batch = new EntityBatch();
    const many = Array.from({ length: 150 }, (_, n) => n);
    const both = [
      batch.fetch('k', many, subgraph.ask),
      batch.fetch(
        'k',
        many.map((n) => -n - 1),
        subgraph.ask,
      ),
    ];
    await turn();
    expect(subgraph.asked.map((all) => all.length)).toEqual([150, 150]);
    subgraph.answerOne();
    subgraph.answerOne();
    expect((await Promise.all(both)).map((answer) => (names(answer) as unknown[]).length)).toEqual([150, 150]);
  });
});
