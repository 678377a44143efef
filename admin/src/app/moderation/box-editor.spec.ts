import { TestBed } from '@angular/core/testing';
import { consoleTesting } from '../../testing/console-testing';
import type { Box } from './box-maths';
import { BoxEditor } from './box-editor';

const BOX: Box = { x: 0.2, y: 0.2, width: 0.2, height: 0.2 };

describe('the box editor', () => {
  beforeAll(() => {
    // jsdom lays nothing out and captures no pointers
    Element.prototype.setPointerCapture = () => undefined;
    Element.prototype.getBoundingClientRect = () => ({ left: 0, top: 0, width: 400, height: 300 }) as DOMRect;
  });

  const open = async (start: readonly Box[] = []) => {
    const told: (readonly Box[])[] = [];
    TestBed.configureTestingModule({ providers: consoleTesting() });
    const fixture = TestBed.createComponent(BoxEditor);
    fixture.componentRef.setInput('address', '/a.webp');
    fixture.componentRef.setInput('boxes', start);
    fixture.componentInstance.boxesChange.subscribe((boxes) => told.push(boxes));
    await fixture.whenStable();
    const stage = fixture.nativeElement.querySelector('.stage') as HTMLElement;
    const pointer = (type: string, x: number, y: number, target: Element = stage) => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: y });
      Object.assign(event, { isPrimary: true, pointerId: 1 });
      target.dispatchEvent(event);
      fixture.detectChanges();
    };
    return { fixture, stage, pointer, told };
  };

  it('draws a box from corner to corner, either way', async () => {
    const { pointer, told } = await open();
    pointer('pointerdown', 200, 150);
    pointer('pointermove', 100, 60);
    pointer('pointerup', 100, 60);
    expect(told).toEqual([[{ x: 0.25, y: 0.2, width: 0.25, height: 0.3 }]]);
  });

  it('takes a touch without a drag for nothing', async () => {
    const { pointer, told } = await open();
    pointer('pointerdown', 200, 150);
    pointer('pointerup', 200, 150);
    expect(told).toEqual([]);
  });

  it('moves a box that is taken hold of, and pulls it at a handle', async () => {
    const { pointer, told, stage } = await open([BOX]);
    const box = stage.querySelector('.box')!;
    pointer('pointerdown', 100, 75, box);
    pointer('pointermove', 140, 75);
    pointer('pointerup', 140, 75);
    expect(told.at(-1)).toEqual([{ ...BOX, x: 0.3 }]);
    pointer('pointerdown', 160, 120, stage.querySelector('[data-handle=se]')!);
    pointer('pointermove', 200, 120);
    pointer('pointerup', 200, 120);
    expect(told.at(-1)).toEqual([{ ...BOX, width: 0.3 }]);
  });

  it('leaves everything as it was when the gesture is broken off', async () => {
    const { pointer, told, stage } = await open([BOX]);
    pointer('pointerdown', 100, 75, stage.querySelector('.box')!);
    pointer('pointermove', 300, 75);
    pointer('pointercancel', 300, 75);
    expect(told).toEqual([]);
  });

  it('obeys the keyboard: arrows, Shift, Delete', async () => {
    const { told, stage } = await open([BOX]);
    const press = (key: string, shiftKey = false) =>
      stage
        .querySelector('.box')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
    press('ArrowRight');
    press('ArrowDown', true);
    press('Delete');
    expect(told).toEqual([[{ ...BOX, x: 0.21 }], [{ ...BOX, height: 0.21 }], []]);
  });

  it('adds a box for who has no pointer', async () => {
    const { fixture, told } = await open();
    fixture.componentInstance.add();
    expect(told[0]).toHaveLength(1);
  });
});
