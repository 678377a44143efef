import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { Api } from '@smarthp/angular';
import { of } from 'rxjs';
import { consoleTesting } from '../../testing/console-testing';
import { ContactCard } from './contact-card';

const WHOLE = { __typename: 'ReporterContact', phone: '0912345678', email: null, hideAfterS: 60 };

describe('the contact of a reporter', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const open = async (answer: object, reason: string | undefined) => {
    const mutate = jest.fn().mockResolvedValue({ data: { revealContact: answer } });
    TestBed.configureTestingModule({
      providers: [
        ...consoleTesting(),
        { provide: Api, useValue: { mutate } },
        { provide: MatDialog, useValue: { open: () => ({ afterClosed: () => of(reason) }), openDialogs: [] } },
      ],
    });
    const fixture = TestBed.createComponent(ContactCard);
    const show = (code: string, phone: string): void => {
      fixture.componentRef.setInput('code', code);
      fixture.componentRef.setInput('masked', { phone, email: null });
      fixture.detectChanges();
    };
    show('HP-261122-0001', '091•••678');
    const ask = async (): Promise<void> => {
      (fixture.nativeElement.querySelector('button') as HTMLButtonElement).click();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      fixture.detectChanges();
    };
    const text = (): string => fixture.nativeElement.textContent as string;
    return { fixture, mutate, show, ask, text };
  };

  it('is masked until a reason is given, and hides itself again', async () => {
    const { fixture, mutate, ask, text } = await open(WHOLE, 'Gọi lại hỏi vị trí');
    expect(text()).not.toContain('0912345678');
    await ask();
    expect(mutate.mock.calls[0][1]).toEqual({ input: { code: 'HP-261122-0001', reason: 'Gọi lại hỏi vị trí' } });
    expect(fixture.nativeElement.querySelector('a').getAttribute('href')).toBe('tel:0912345678');
    jest.advanceTimersByTime(60_000);
    fixture.detectChanges();
    expect(text()).not.toContain('0912345678');
    expect(text()).toContain('091•••678');
  });

  it('stays masked for who thinks better of it', async () => {
    const { mutate, ask } = await open(WHOLE, undefined);
    await ask();
    expect(mutate).not.toHaveBeenCalled();
  });

  it('is hidden when another case is opened', async () => {
    const { show, ask, text } = await open(WHOLE, 'Gọi lại hỏi vị trí');
    await ask();
    expect(text()).toContain('0912345678');
    show('HP-261122-0002', '093•••111');
    expect(text()).not.toContain('0912345678');
    expect(text()).toContain('093•••111');
  });
});
