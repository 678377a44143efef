import { TestBed } from '@angular/core/testing';
import { LiveBadge } from '../live/live-badge';
import { find, render, textOf } from '../testing/render';
import { Failure } from './failure';
import { Skeleton } from './skeleton';

describe('a failure', () => {
  it('is said in four different ways', async () => {
    const said = await Promise.all(
      (['offline', 'down', 'refused', 'not-connected'] as const).map(async (kind) =>
        textOf(await render(Failure, { kind })),
      ),
    );
    expect(new Set(said).size).toBe(4);
  });

  it('offers to try again only when trying may help', async () => {
    expect((await render(Failure, { kind: 'refused' })).nativeElement.querySelector('button')).toBeNull();
    const fixture = await render(Failure, { kind: 'down' });
    const retried = jest.fn();
    fixture.componentInstance.retry.subscribe(retried);
    find<HTMLButtonElement>(fixture, 'button').click();
    expect(retried).toHaveBeenCalled();
  });
});

describe('loading', () => {
  it('shows shapes after 200 ms and words after 4 s', () => {
    jest.useFakeTimers();
    // No waiting for stillness: these timers are the thing under test.
    const fixture = TestBed.createComponent(Skeleton);
    fixture.componentRef.setInput('count', 2);
    fixture.detectChanges();
    expect(fixture.nativeElement.querySelectorAll('.row')).toHaveLength(0);
    jest.advanceTimersByTime(250);
    fixture.detectChanges();
    expect(fixture.nativeElement.querySelectorAll('.row')).toHaveLength(2);
    jest.advanceTimersByTime(4_000);
    fixture.detectChanges();
    expect(textOf(fixture)).toContain('Vẫn đang tải');
    jest.useRealTimers();
  });
});

describe('the live badge', () => {
  it.each([
    ['live', 'Trực tiếp'],
    ['behind', 'Chậm, số liệu 09:41'],
    ['offline', 'Mất mạng, bản lưu 09:41'],
  ])('%s', async (state, said) => {
    const fixture = await render(LiveBadge, { state, time: '2026-11-20T09:41:00+07:00' });
    expect(textOf(fixture)).toBe(said);
    expect(fixture.nativeElement.getAttribute('role')).toBe('status');
  });
});
