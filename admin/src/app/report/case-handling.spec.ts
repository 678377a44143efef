import { TestBed } from '@angular/core/testing';
import type { CaseReportFragment } from '../../gql/graphql';
import { caseReport } from '../../testing/case-sample';
import { consoleTesting } from '../../testing/console-testing';
import { ActHost } from './acts/act-host';
import { CaseHandling } from './case-handling';

describe('what hangs over a case', () => {
  const ask = jest.fn();
  async function show(given: Partial<CaseReportFragment>): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: [...consoleTesting(), { provide: ActHost, useValue: { ask } }] });
    const fixture = TestBed.createComponent(CaseHandling);
    fixture.componentRef.setInput('report', caseReport(given));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const wish = {
    __typename: 'ExtensionAsked' as const,
    askedAt: '2026-11-20T02:00:00Z',
    until: '2026-12-02T02:00:00Z',
    reason: 'Chờ vật tư',
    askedBy: { __typename: 'StaffMember' as const, id: 'staff:hung', displayName: 'Bùi Văn Hùng' },
  };

  it('is nothing on an ordinary day', async () => {
    expect((await show({})).textContent?.trim()).toBe('');
  });

  it('is an extension: read by all, decided on only by who may', async () => {
    const page = await show({ extension: wish, allowedActions: ['UPDATE_PROGRESS'] });
    expect(page.textContent).toContain('Chờ vật tư');
    expect(page.textContent).toContain('Bùi Văn Hùng');
    expect(page.querySelector('button')).toBeNull();
    TestBed.resetTestingModule();
    const leaders = await show({ extension: wish, allowedActions: ['APPROVE_EXTENSION', 'REFUSE_EXTENSION'] });
    const buttons = [...leaders.querySelectorAll('button')];
    expect(buttons.map((one) => one.textContent?.trim())).toEqual(['Duyệt gia hạn', 'Không duyệt gia hạn']);
    buttons[0]!.click();
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ id: 'approve-extension' }));
  });

  it('is what units said that sent it back, and that the supervisor decides after two', async () => {
    const suggestedUnit = {
      __typename: 'Unit' as const,
      id: 'unit:CSHP',
      code: 'CSHP',
      kind: 'UTILITY' as const,
      name: 'Chiếu sáng',
      fullName: 'Chiếu sáng đô thị',
      nameEn: 'City Lighting',
    };
    const page = await show({ status: 'SENT_BACK', sendBackCount: 2, supervisorDecides: true, suggestedUnit });
    expect(page.textContent).toContain('2 lần');
    expect(page.textContent).toContain('Chiếu sáng đô thị');
    expect(page.textContent).toContain('giám sát tổng đài quyết định');
  });

  it('is how often the unit was urged', async () => {
    const page = await show({ urgeCount: 3, urgedAt: '2026-11-20T02:00:00Z' });
    expect(page.textContent).toContain('Đã đôn đốc 3 lần');
  });
});
