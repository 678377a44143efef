import { TestBed } from '@angular/core/testing';
import { consoleTesting } from '../../testing/console-testing';
import { ColumnList } from './column-list';

describe('the list of columns', () => {
  async function open(chosen: readonly string[]) {
    TestBed.configureTestingModule({ imports: [ColumnList], providers: consoleTesting() });
    const fixture = TestBed.createComponent(ColumnList);
    fixture.componentRef.setInput('all', ['CODE', 'TITLE', 'STATUS', 'DUE']);
    fixture.componentRef.setInput('chosen', chosen);
    fixture.componentInstance.choose.subscribe((columns) => fixture.componentRef.setInput('chosen', columns));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const boxes = () => [...page.querySelectorAll<HTMLInputElement>('input')];
    const told: (readonly string[])[] = [];
    fixture.componentInstance.choose.subscribe((columns) => told.push(columns));
    return { page, boxes, told, fixture };
  }

  it('puts the chosen ones first, in their order', async () => {
    const { boxes } = await open(['DUE', 'CODE']);
    expect(boxes().map((box) => [box.dataset['column'], box.checked])).toEqual([
      ['DUE', true],
      ['CODE', true],
      ['TITLE', false],
      ['STATUS', false],
    ]);
  });

  it('moves a column with Alt and an arrow, and says so to who does not see it', async () => {
    const { boxes, told, fixture } = await open(['DUE', 'CODE']);
    boxes()[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    await fixture.whenStable();
    expect(told).toEqual([['CODE', 'DUE']]);
    await new Promise((done) => setTimeout(done, 150)); // an announcer speaks a moment later
    expect(document.body.textContent).toContain('Mã ở vị trí 1');
  });

  it('leaves the others where they are when one is ticked', async () => {
    const { boxes, told, fixture } = await open(['DUE']);
    boxes()[3]!.click();
    await fixture.whenStable();
    expect(told).toEqual([['DUE', 'STATUS']]);
    expect(boxes().map((box) => box.dataset['column'])).toEqual(['DUE', 'CODE', 'TITLE', 'STATUS']);
  });
});
