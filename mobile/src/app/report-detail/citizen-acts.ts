import type { ReportAction } from '../../gql/graphql';

/** What a citizen may do on a report. */
export const CITIZEN_ACTS = ['SUPPLY_INFO', 'RATE', 'REOPEN', 'WITHDRAW'] as const;
export type CitizenAct = (typeof CITIZEN_ACTS)[number];

export interface OfferedActs {
  /** The one main action, by what the city needs most. */
  main: CitizenAct | null;
  second: CitizenAct | null;
  /** Withdrawing stands apart, at the end of the page, unless nothing else can be done. */
  withdraw: boolean;
  word: string;
  icon: string;
}

const LOOK: Readonly<Record<CitizenAct, { word: string; icon: string }>> = {
  SUPPLY_INFO: { word: 'supply', icon: 'message-square-plus' },
  RATE: { word: 'rate', icon: 'smile' },
  REOPEN: { word: 'reopen', icon: 'rotate-ccw' },
  WITHDRAW: { word: 'withdraw', icon: 'undo-2' },
};

/** Sorts what the server allows into what the screen offers; the rule itself stays with the server. */
export function actionsOf(allowed: readonly ReportAction[]): OfferedActs {
  const may = (act: CitizenAct) => allowed.includes(act);
  const main: CitizenAct | null = may('SUPPLY_INFO')
    ? 'SUPPLY_INFO'
    : may('RATE')
      ? 'RATE'
      : may('REOPEN')
        ? 'REOPEN'
        : null;
  const second: CitizenAct | null = main === 'RATE' && may('REOPEN') ? 'REOPEN' : null;
  return { main, second, withdraw: may('WITHDRAW'), ...(main ? LOOK[main] : { word: '', icon: '' }) };
}
