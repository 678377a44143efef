import { DOSSIER_STATUSES, nationalNumber } from './dossier-status.js';
import { after, checkWorkflow, dossierWorkflow, type Workflow } from './dossier-workflow.js';

const without = (act: string): Workflow => ({
  ...dossierWorkflow,
  transitions: dossierWorkflow.transitions.filter((rule) => rule.act !== act),
});

describe('the life of a dossier', () => {
  it('is a sound table', () => {
    expect(() => checkWorkflow(dossierWorkflow)).not.toThrow();
  });

  it('counts its statuses as the National Portal does', () => {
    expect(DOSSIER_STATUSES.map(nationalNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(dossierWorkflow.states.SUPPLEMENT_REQUESTED.vi).toBe('Yêu cầu bổ sung giấy tờ');
    expect(nationalNumber('SUPPLEMENT_REQUESTED')).toBe(5);
    expect(nationalNumber('RETURNED')).toBe(10);
  });

  it('stops the clock while the owner or another body has to act', () => {
    const paused = DOSSIER_STATUSES.filter((status) => dossierWorkflow.states[status].clock === 'PAUSED');
    expect(paused).toEqual(['SUPPLEMENT_REQUESTED', 'FEE_DUE', 'STOPPED']);
  });

  it('lets the owner withdraw until the work is done, and never after', () => {
    for (const status of ['NEWLY_FILED', 'RECEIVED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'FEE_DUE'] as const)
      expect(after(dossierWorkflow, status, 'WITHDRAW')).toBe('WITHDRAWN');
    for (const status of ['PROCESSED', 'RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN'] as const)
      expect(after(dossierWorkflow, status, 'WITHDRAW')).toBeUndefined();
  });

  it('does not start with a status nobody reaches, a dead end, a last status that goes on, or one without words', () => {
    expect(() => checkWorkflow(without('REFUSE'))).toThrow('NOT_ACCEPTED cannot be reached');
    expect(() => checkWorkflow(without('RETURN'))).toThrow('leads nowhere');
    expect(() =>
      checkWorkflow({
        ...dossierWorkflow,
        transitions: [
          ...dossierWorkflow.transitions,
          { act: 'RESUME', from: ['WITHDRAWN'], to: 'IN_PROCESS', who: 'OWNER' },
        ],
      }),
    ).toThrow('WITHDRAWN is a last one');
    expect(() =>
      checkWorkflow({
        ...dossierWorkflow,
        states: { ...dossierWorkflow.states, RECEIVED: { vi: '', en: 'Received', clock: 'RUNS' } },
      }),
    ).toThrow('RECEIVED has no words');
  });
});
