import { constants } from '@smarthp/kit/federation';

export const ONLINE_LEVELS = ['FULL', 'PARTIAL', 'NONE'] as const;
export type OnlineLevel = (typeof ONLINE_LEVELS)[number];
export const OnlineLevel = constants('OnlineLevel', ONLINE_LEVELS, 'How much of a procedure is done online.', {
  FULL: 'All of it',
  PARTIAL: 'A part; some of it at the desk',
  NONE: 'Only at the desk or by post',
});

export const PROCEDURE_LEVELS = ['CENTRAL', 'CITY', 'WARD'] as const;
export type ProcedureLevel = (typeof PROCEDURE_LEVELS)[number];
export const ProcedureLevel = constants('ProcedureLevel', PROCEDURE_LEVELS, 'Who carries a procedure out.', {
  CENTRAL: 'A central body',
  CITY: 'A department of the city',
  WARD: 'A ward, commune or special zone',
});
