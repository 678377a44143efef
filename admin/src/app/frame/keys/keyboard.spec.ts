import { TestBed } from '@angular/core/testing';
import { Keyboard } from './keyboard';

describe('keys', () => {
  const press = (target: EventTarget, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

  it('act outside text only', () => {
    const taken = jest.fn(() => true);
    TestBed.inject(Keyboard).add(taken);
    const box = document.body.appendChild(document.createElement('textarea'));
    press(box, { key: 'j' });
    expect(taken).not.toHaveBeenCalled();
    press(document.body, { key: 'j' });
    expect(taken).toHaveBeenCalledTimes(1);
    box.remove();
  });

  it('leave combinations to the browser', () => {
    const taken = jest.fn(() => true);
    TestBed.inject(Keyboard).add(taken);
    press(document.body, { key: 'c', ctrlKey: true });
    expect(taken).not.toHaveBeenCalled();
  });

  it('ask the newest listener first and stop at the one who took it', () => {
    const keyboard = TestBed.inject(Keyboard);
    const older = jest.fn(() => true);
    keyboard.add(older);
    const leave = keyboard.add(() => true);
    press(document.body, { key: 'd' });
    expect(older).not.toHaveBeenCalled();
    leave();
    press(document.body, { key: 'd' });
    expect(older).toHaveBeenCalledTimes(1);
  });
});
