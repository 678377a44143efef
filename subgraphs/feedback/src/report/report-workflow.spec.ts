import { describe, expect, it } from '@jest/globals';
import { FINAL_STATUSES, REPORT_STATUSES } from './report-codes.js';
import { REPORT_WORKFLOW, transitionOf } from './report-workflow.js';
import { STATUS_WORDS } from './status-words.js';
import { checkWorkflow, flawsOf } from './workflow-check.js';

describe('the report workflow', () => {
  it('is sound', () => {
    expect(flawsOf(REPORT_WORKFLOW)).toEqual([]);
    expect(() => checkWorkflow()).not.toThrow();
  });

  it('is refused with a dead end', () => {
    const table = REPORT_WORKFLOW.filter(({ from }) => !from?.includes('PENDING_APPROVAL'));
    expect(flawsOf(table)).toContain('PENDING_APPROVAL is a dead end');
    expect(() => checkWorkflow(table)).toThrow('not sound');
  });

  it('is refused with a state nobody reaches', () => {
    expect(flawsOf(REPORT_WORKFLOW.filter(({ act }) => act !== 'SCHEDULE'))).toContain('SCHEDULED is never reached');
  });

  it('is refused with a state without words', () => {
    const { MERGED: _merged, ...words } = STATUS_WORDS;
    expect(flawsOf(REPORT_WORKFLOW, words)).toContain('MERGED has no words');
  });

  it('is refused with two ways for one act', () => {
    const again = REPORT_WORKFLOW.find(({ act }) => act === 'RECEIVE')!;
    expect(flawsOf([...REPORT_WORKFLOW, again])).toContain('RECEIVE from SUBMITTED is there twice');
  });

  it('lets nothing happen after the end', () => {
    for (const status of FINAL_STATUSES)
      for (const { act } of REPORT_WORKFLOW) expect(transitionOf({ status, askedByUnit: false }, act)).toBeUndefined();
  });

  it('leads an answered question back to who asked', () => {
    expect(transitionOf({ status: 'NEEDS_INFO', askedByUnit: false }, 'SUPPLY_INFO')?.to).toBe('SUBMITTED');
    expect(transitionOf({ status: 'NEEDS_INFO', askedByUnit: true }, 'SUPPLY_INFO')?.to).toBe('IN_PROGRESS');
  });

  it('knows every state of the rule book', () => {
    expect(Object.keys(STATUS_WORDS).sort()).toEqual([...REPORT_STATUSES].sort());
  });
});
