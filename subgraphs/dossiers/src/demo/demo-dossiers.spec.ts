import { officialDays } from '../calendar/official-days.js';
import { isDossierCode } from '../dossier/dossier-code.rules.js';
import { DOSSIER_STATUSES } from '../dossier/dossier-status.js';
import { demoDossiers } from './demo-dossiers.js';
import { demoProcedures } from './demo-procedures.js';

const calendar = new Map(officialDays.map(({ day, works }) => [day, works]));

describe('the demo dossiers', () => {
  it.each([
    '2026-11-22T18:00:00Z', // Sunday night, a holiday two days off
    '2026-11-23T00:10:00Z', // before the desks open
    '2026-11-25T08:00:00Z',
    '2027-02-08T03:00:00Z', // in the middle of Tết
  ])('started at %s stand in all ten statuses, with good codes and steps in order, none in the future', (start) => {
    const now = new Date(start);
    const dossiers = demoDossiers(demoProcedures(), calendar, now);
    expect(dossiers.length).toBeGreaterThanOrEqual(55);
    expect(new Set(dossiers.map(({ dossier }) => dossier.status))).toEqual(new Set(DOSSIER_STATUSES));
    expect(new Set(dossiers.map(({ dossier }) => dossier.code)).size).toBe(dossiers.length);
    for (const { dossier, steps } of dossiers) {
      expect(isDossierCode(dossier.code)).toBe(true);
      expect(steps.at(-1)?.status).toBe(dossier.status);
      const times = steps.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime());
      if (dossier.receivedAt) expect(dossier.receivedAt.getTime()).toBeGreaterThan(dossier.filedAt.getTime());
    }
  });

  it('keep the one code that people try the look-up with', () => {
    const dossiers = demoDossiers(demoProcedures(), calendar, new Date('2026-12-30T08:00:00Z'));
    const known = dossiers.find(({ dossier }) => dossier.code === 'H24.15-261118-0031');
    expect(known?.dossier).toMatchObject({ ownerId: 'citizen:nhung', status: 'SUPPLEMENT_REQUESTED' });
  });
});
