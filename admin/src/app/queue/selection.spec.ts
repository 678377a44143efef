import { MOST_PICKED, QueueSelection } from './selection';

const one = (code: string) => ({ code, version: 1, title: code });
const list = ['A', 'B', 'C', 'D', 'E'].map(one);

describe('picking cases', () => {
  it('picks and lets go one by one, in the order picked', () => {
    const selection = new QueueSelection();
    selection.toggle(one('B'));
    selection.toggle(one('A'));
    expect(selection.codes()).toEqual(['B', 'A']);
    selection.toggle(one('B'));
    expect(selection.codes()).toEqual(['A']);
  });

  it('picks a range from the one picked last, in both directions', () => {
    const selection = new QueueSelection();
    selection.toggle(one('C'));
    selection.extend(list, 'E');
    expect(selection.codes()).toEqual(['C', 'D', 'E']);
    selection.extend(list, 'A');
    expect([...selection.codes()].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('picks the one alone when there is nothing to range from', () => {
    const selection = new QueueSelection();
    selection.extend(list, 'D');
    expect(selection.codes()).toEqual(['D']);
  });

  it('holds no more than one act takes', () => {
    const selection = new QueueSelection();
    selection.all(Array.from({ length: MOST_PICKED + 20 }, (_, at) => one(`R${at}`)));
    expect(selection.count()).toBe(MOST_PICKED);
    expect(selection.full()).toBe(true);
  });

  it('lets go of what an act has finished and keeps the rest', () => {
    const selection = new QueueSelection();
    selection.all(list);
    selection.drop(['A', 'C']);
    expect(selection.codes()).toEqual(['B', 'D', 'E']);
    selection.clear();
    expect(selection.count()).toBe(0);
  });
});
