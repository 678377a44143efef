import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import { calendarDays } from '../calendar/calendar-days.read.js';
import { DossierStepEntity } from '../dossier/dossier-step.entity.js';
import { DossierEntity } from '../dossier/dossier.entity.js';
import { ProcedureFieldEntity } from '../procedure/procedure-field.entity.js';
import { ProcedureEntity } from '../procedure/procedure.entity.js';
import { demoDossiers } from './demo-dossiers.js';
import { demoFields, demoProcedures } from './demo-procedures.js';

/** Fills an empty database with a catalogue and dossiers; does nothing when there is a procedure already. */
export async function loadDemo(database: Database, clock: Clock): Promise<void> {
  await database.transaction(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('dossiers.demo'))`);
    if (await em.count(ProcedureEntity)) return;
    const now = clock.now();
    const procedures = demoProcedures();
    const dossiers = demoDossiers(procedures, await calendarDays(em), now);
    await em.insertMany(
      ProcedureFieldEntity,
      demoFields.map(({ code, name }, position) => ({ code, name, position })),
    );
    await em.insertMany(ProcedureEntity, procedures);
    await em.insertMany(
      DossierEntity,
      dossiers.map(({ dossier }) => dossier),
    );
    await em.insertMany(
      DossierStepEntity,
      dossiers.flatMap(({ steps }) => steps),
    );
    await em.execute(`update dossier_source set state = 'AVAILABLE', last_synced_at = ?`, [now]);
  });
}
