import { describe, expect, it } from '@jest/globals';
import { anonymous, type Role, type Viewer } from '@smarthp/kit/viewer';
import fc from 'fast-check';
import { PUBLICATIONS, REPORT_ACTIONS, REPORT_STATUSES } from './report-codes.js';
import { allowedActions, mayAct, roundedToStreet, seesContact, sightOf, type PolicyFacts } from './report.policy.js';
import { REPORT_WORKFLOW } from './report-workflow.js';
import { isBackAct, isSideAct } from './side-workflow.js';

const who = (kind: Viewer['kind'], id: string, roles: [Role, string | null][] = [], scopes: string[] = []): Viewer => ({
  ...anonymous(),
  id,
  kind,
  scopes,
  level: 2,
  roles: roles.map(([role, unitId]) => ({ role, unitId })),
});
const nhung = who('CITIZEN', 'citizen:nhung');
const an = who('CITIZEN', 'citizen:an');
const lan = who('STAFF', 'staff:lan', [['DESK_OPERATOR', 'unit:TD1022']]);
const minh = who('STAFF', 'staff:minh', [['DESK_SUPERVISOR', 'unit:TD1022']]);
const hung = who('STAFF', 'staff:hung', [['UNIT_OFFICER', 'unit:CSHP']]);
const ha = who('STAFF', 'staff:ha', [['UNIT_LEADER', 'unit:CSHP']]);
const tung = who('STAFF', 'staff:tung', [['UNIT_OFFICER', 'unit:TNHP']]);
const mai = who('STAFF', 'staff:mai', [['UNIT_LEADER', 'unit:TNHP']]);
const chutich = who('STAFF', 'staff:chutich', [['CITY_LEADER', null]]);
const auditor = who('STAFF', 'staff:kiemtoan', [['AUDITOR', null]]);
const partner = who('PARTNER', 'partner', [], ['reports:read']);
const everybody = [anonymous(), nhung, an, lan, minh, hung, ha, tung, mai, chutich, auditor, partner];
const options = { now: Date.parse('2026-11-20T03:00:00Z'), fourEyes: false };

const facts = (more: Partial<PolicyFacts> = {}): PolicyFacts => ({
  status: 'IN_PROGRESS',
  askedByUnit: false,
  publication: 'PRIVATE',
  mayBePublic: true,
  leadUnitId: 'unit:CSHP',
  coordinatingUnitIds: [],
  reporterId: 'citizen:nhung',
  submitterKind: 'CITIZEN',
  submitterId: 'citizen:nhung',
  reopenCount: 0,
  sendBackCount: 0,
  extensionCount: 0,
  ...more,
});

describe('who sees a report', () => {
  it('is the reporter, the desk, the lead and coordinating units and the city’s leaders while it is private', () => {
    const shared = facts({ coordinatingUnitIds: ['unit:TNHP'] });
    const seeing = everybody.filter((viewer) => sightOf(viewer, shared)).map(({ id }) => id);
    expect(seeing).toEqual([
      'citizen:nhung',
      'staff:lan',
      'staff:minh',
      'staff:hung',
      'staff:ha',
      'staff:tung',
      'staff:mai',
      'staff:chutich',
    ]);
  });

  it('is everybody once it is public, but only its public part', () => {
    for (const viewer of [anonymous(), an, tung, auditor, partner])
      expect(sightOf(viewer, facts({ publication: 'PUBLIC' }))).toBe('PUBLIC');
    expect(sightOf(who('PARTNER', 'x'), facts({ publication: 'PUBLIC' }))).toBeUndefined();
  });

  it('ends for a unit that sent it back', () => {
    expect(sightOf(hung, facts({ status: 'SENT_BACK', leadUnitId: null }))).toBeUndefined();
  });
});

describe('who knows the reporter', () => {
  it('is the reporter, the desk and the lead unit, nobody else', () => {
    const open = facts({ publication: 'PUBLIC', coordinatingUnitIds: ['unit:TNHP'] });
    expect(everybody.filter((viewer) => seesContact(viewer, open)).map(({ id }) => id)).toEqual([
      'citizen:nhung',
      'staff:lan',
      'staff:minh',
      'staff:hung',
      'staff:ha',
    ]);
  });
});

describe('who may act', () => {
  it('is nobody outside the workflow table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everybody),
        fc.constantFrom(...REPORT_STATUSES),
        fc.constantFrom(...REPORT_ACTIONS),
        fc.constantFrom(...PUBLICATIONS),
        fc.boolean(),
        (viewer, status, act, publication, askedByUnit) => {
          const verdict = mayAct(viewer, facts({ status, publication, askedByUnit }), act, options);
          return (
            !verdict.allowed ||
            isSideAct(act) ||
            isBackAct(act) ||
            REPORT_WORKFLOW.some((row) => row.act === act && row.from?.includes(status))
          );
        },
      ),
    );
  });

  it('is never somebody who cannot see the report', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everybody),
        fc.constantFrom(...REPORT_STATUSES),
        fc.constantFrom(...PUBLICATIONS),
        (viewer, status, publication) => {
          const report = facts({ status, publication });
          return !!sightOf(viewer, report) || allowedActions(viewer, report, options).length === 0;
        },
      ),
    );
  });

  it('is the lead unit’s own people, not another unit’s', () => {
    expect(allowedActions(hung, facts(), options)).toEqual([
      'REQUEST_INFO',
      'UPDATE_PROGRESS',
      'SCHEDULE',
      'SUBMIT_RESULT',
      'COMMENT_INTERNAL',
      'EXTEND_DEADLINE',
    ]);
    expect(allowedActions(tung, facts(), options)).toEqual([]);
  });

  it('lets only the unit’s leader approve, and with four eyes not the author', () => {
    const pending = facts({ status: 'PENDING_APPROVAL', resultSubmittedBy: ha.id });
    expect(mayAct(hung, pending, 'APPROVE_RESULT', options)).toMatchObject({ allowed: false });
    expect(mayAct(mai, pending, 'APPROVE_RESULT', options)).toMatchObject({ allowed: false });
    expect(mayAct(ha, pending, 'APPROVE_RESULT', options)).toEqual({ allowed: true, as: 'LEADER' });
    expect(mayAct(ha, pending, 'APPROVE_RESULT', { ...options, fourEyes: true })).toEqual({
      allowed: false,
      code: 'NEEDS_FOUR_EYES',
    });
  });

  it('lets the desk’s supervisor approve when the desk leads', () => {
    const desk = facts({ status: 'PENDING_APPROVAL', leadUnitId: 'unit:TD1022' });
    expect(mayAct(minh, desk, 'APPROVE_RESULT', options).allowed).toBe(true);
    expect(mayAct(lan, desk, 'APPROVE_RESULT', options).allowed).toBe(false);
  });

  it('publishes only what the citizen agreed to', () => {
    expect(mayAct(minh, facts({ publication: 'PENDING' }), 'PUBLISH', options).allowed).toBe(true);
    expect(mayAct(lan, facts({ publication: 'PENDING' }), 'PUBLISH', options).allowed).toBe(false);
    expect(mayAct(minh, facts({ publication: 'HIDDEN', mayBePublic: false }), 'PUBLISH', options)).toEqual({
      allowed: false,
      code: 'NOT_AGREED_TO_PUBLISH',
    });
  });

  it('reopens twice at most, and within ten days', () => {
    const resolved = facts({ status: 'RESOLVED', reopenUntil: new Date(options.now + 1) });
    expect(mayAct(nhung, resolved, 'REOPEN', options).allowed).toBe(true);
    expect(mayAct(an, resolved, 'REOPEN', options).allowed).toBe(false);
    expect(mayAct(nhung, { ...resolved, reopenCount: 2 }, 'REOPEN', options)).toMatchObject({
      code: 'REOPENED_TOO_OFTEN',
    });
    expect(mayAct(nhung, { ...resolved, reopenUntil: new Date(options.now - 1) }, 'REOPEN', options)).toMatchObject({
      code: 'TOO_LATE_TO_REOPEN',
    });
  });
});

describe('a public place', () => {
  it('is never more exact than the street', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20.5, max: 21.3, noNaN: true }),
        fc.double({ min: 106, max: 107.2, noNaN: true }),
        (lat, lng) => {
          const seen = roundedToStreet({ lat, lng });
          return (
            Math.abs(seen.lat * 2_000 - Math.round(seen.lat * 2_000)) < 1e-6 && Math.abs(seen.lng - lng) <= 0.000251
          );
        },
      ),
    );
  });
});
