import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'ProcedureFieldEntity',
  tableName: 'procedure_field',
  properties: { code: p.text().primary(), name: p.text(), position: p.integer() },
});

export class ProcedureFieldEntity extends schema.class {}
schema.setClass(ProcedureFieldEntity);
