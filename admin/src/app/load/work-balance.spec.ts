import { TestBed } from '@angular/core/testing';
import { Api } from '@smarthp/angular';
import { consoleTesting } from '../../testing/console-testing';
import { WorkBalance } from './work-balance';

const move = (code: string, from: string | null, to: string, hours: number) => ({
  report: { id: code, code, title: `Việc ${code}`, version: 3, status: 'ASSIGNED' },
  from: from && { id: from },
  fromName: from,
  to: { id: to },
  toName: to,
  hours,
});
const PROPOSAL = {
  kept: 2,
  moves: [move('A', 'hung', 'yen', 4), move('B', null, 'yen', 2)],
  officers: [
    { staff: { id: 'hung' }, name: 'Hùng', hoursBefore: 12, hoursAfter: 8 },
    { staff: { id: 'yen' }, name: 'Yến', hoursBefore: 1, hoursAfter: 7 },
  ],
};

describe('evening out the work', () => {
  async function open(answers: Record<string, object>) {
    const asked: unknown[] = [];
    const api = {
      query: () => Promise.resolve({ data: { rebalanceProposal: PROPOSAL } }),
      mutate: (_document: unknown, { input }: { input: { code: string } }) => {
        asked.push(input);
        return Promise.resolve({ data: { delegateReport: answers[input.code] } });
      },
    };
    TestBed.configureTestingModule({
      imports: [WorkBalance],
      providers: [...consoleTesting(), { provide: Api, useValue: api }],
    });
    const fixture = TestBed.createComponent(WorkBalance);
    fixture.componentRef.setInput('unitId', 'unit:CSHP');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const press = async (act: string) => {
      page.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!.click();
      await fixture.whenStable();
      await new Promise((done) => setTimeout(done, 5));
      await fixture.whenStable();
    };
    await press('propose');
    return { page, press, asked, fixture };
  }

  it('does nothing until it is told to, then says for each report what came of it', async () => {
    const { page, press, asked } = await open({
      A: { __typename: 'Report' },
      B: { __typename: 'ActionNotAllowed', code: 'X', message: 'Phản ánh đã sang bước khác.' },
    });
    expect(asked).toEqual([]);
    await press('rebalance');
    expect(asked).toEqual([
      { code: 'A', version: 3, officerId: 'yen' },
      { code: 'B', version: 3, officerId: 'yen' },
    ]);
    expect(page.textContent).toContain('Phản ánh đã sang bước khác.');
    expect(page.textContent).toContain('1 việc đã giao, 1 việc chưa');
  });

  it('leaves what is unticked with its officer, and reckons the hours anew', async () => {
    const { page, press, asked, fixture } = await open({ B: { __typename: 'Report' } });
    page.querySelector<HTMLInputElement>('#move-A')!.click();
    await fixture.whenStable();
    const hours = [...page.querySelectorAll('.evened tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(hours[0]).toContain('12 giờ');
    expect(hours[1]).toContain('3 giờ');
    await press('rebalance');
    expect(asked).toEqual([{ code: 'B', version: 3, officerId: 'yen' }]);
  });
});
