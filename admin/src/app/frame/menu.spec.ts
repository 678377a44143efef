import { homeOf, menuFor, viewsFor } from './menu';

const entries = (...roles: Parameters<typeof menuFor>[0]) =>
  menuFor(roles).flatMap((section) => section.entries.map((entry) => entry.id));

describe('menu', () => {
  it('gives the desk its queues from new to everything, and publishing only to the supervisor', () => {
    expect(viewsFor(['DESK_OPERATOR'])).not.toContain('TO_PUBLISH');
    expect(viewsFor(['DESK_SUPERVISOR'])).toEqual([
      'NEW',
      'TO_ASSIGN',
      'SENT_BACK',
      'DUE_SOON',
      'OVERDUE',
      'ESCALATED_TO_ME',
      'WAITING_CITIZEN',
      'PENDING_APPROVAL',
      'TO_PUBLISH',
      'ALL',
    ]);
  });

  it('gives a unit officer what to accept and to do, without the approvals of the leader', () => {
    expect(viewsFor(['UNIT_OFFICER'])).toEqual(['TO_ACCEPT', 'IN_PROGRESS', 'DUE_SOON', 'OVERDUE', 'ALL']);
    expect(viewsFor(['UNIT_LEADER'])).toContain('PENDING_APPROVAL');
  });

  it('shows what was escalated to those who answer for others', () => {
    for (const role of ['DESK_SUPERVISOR', 'UNIT_COORDINATOR', 'UNIT_LEADER', 'CITY_LEADER'] as const)
      expect(viewsFor([role])).toContain('ESCALATED_TO_ME');
    for (const role of ['DESK_OPERATOR', 'UNIT_OFFICER'] as const)
      expect(viewsFor([role])).not.toContain('ESCALATED_TO_ME');
  });

  it('shows partners only to the system administrator, who has no queue and so no map', () => {
    expect(entries('SYS_ADMIN')).toEqual(['articles', 'places', 'units', 'staff', 'partners', 'settings']);
    expect(entries('UNIT_LEADER')).not.toContain('partners');
    expect(entries('UNIT_LEADER')).toContain('map');
  });

  it('shows the staff list to leaders and not to officers', () => {
    expect(entries('UNIT_LEADER')).toContain('staff');
    expect(entries('UNIT_OFFICER')).not.toContain('staff');
  });

  it('takes a person to the first line of the own menu', () => {
    expect(homeOf(['DESK_OPERATOR'])).toEqual({ path: '/reports', view: 'NEW' });
    expect(homeOf(['UNIT_OFFICER'])).toEqual({ path: '/reports', view: 'TO_ACCEPT' });
    expect(homeOf(['CONTENT_EDITOR'])).toEqual({ path: '/articles', view: undefined });
  });
});
