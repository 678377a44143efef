import { defineEntity, p } from '@mikro-orm/postgresql';
import type { PaperFacts } from './procedure-facts.js';

const schema = defineEntity({
  name: 'ProcedureEntity',
  tableName: 'procedure',
  properties: {
    id: p.text().primary(),
    code: p.text(),
    name: p.text(),
    fieldCode: p.text(),
    level: p.text(),
    onlineLevel: p.text(),
    decisionNo: p.text().nullable(),
    timeLimitDays: p.integer().nullable(),
    sameDay: p.boolean(),
    feeVnd: p.integer(),
    feeNote: p.text().nullable(),
    copies: p.integer(),
    applicants: p.array(),
    executingUnitId: p.text().nullable(),
    receivingPlace: p.text(),
    results: p.array(),
    requirements: p.text().nullable(),
    legalBases: p.array(),
    steps: p.array(),
    papers: p.json().$type<readonly PaperFacts[]>(),
  },
});

export class ProcedureEntity extends schema.class {}
schema.setClass(ProcedureEntity);
