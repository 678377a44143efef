import { Migration } from '@mikro-orm/migrations';

/** The page "Quyền và nghĩa vụ" in versions, so that an acknowledgement names the text it was given for. */
export class RightsAndDuties extends Migration {
  override up(): void {
    this.addSql(`create table rights_version (version text primary key, effective_from timestamptz(3) not null)`);
    this.addSql(`create table right_or_duty (
      version text not null references rights_version (version),
      kind text not null check (kind in ('RIGHT','DUTY')),
      position int not null,
      vi text not null,
      en text not null,
      primary key (version, kind, position)
    )`);
    this.addSql(`create table legal_basis (
      version text not null references rights_version (version),
      position int not null,
      number text not null,
      title text not null,
      title_en text not null,
      issued_on date not null,
      note text,
      primary key (version, position)
    )`);
  }
}
