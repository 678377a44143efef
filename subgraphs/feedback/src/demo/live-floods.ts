import { uuidv7 } from '@smarthp/kit/database';
import { SYSTEM } from '../report/report.policy.js';
import type { Floods, LivedFlood } from './store-incidents.js';
import { FLOODS, type Flood, type Voice } from './floods.js';
import { OPERATOR, PERSONAS, SUPERVISOR, citizen, leaderOf, officerOf } from './people.js';
import { Story, type World } from './story.js';
import { GIVEN_NAMES, SURNAMES } from './streets.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const HOUR_OF_CITY = 7 * 60 * MINUTE;
/** It began to rain at five; the first wrote at twenty past six. */
const FIRST_VOICE = (18 * 60 + 20) * MINUTE;
const [METRES_NORTH, METRES_EAST] = [110_700, 104_000];
const DRAINAGE = 'unit:TNHP';

/** Evenings of rain: many write of the same water, the desk makes one incident of it and tells everybody. */
export async function liveFloods(world: World, now: number, codeAt: (moment: number) => string): Promise<Floods> {
  const lived: LivedFlood[] = [];
  for (const flood of FLOODS) lived.push(await liveFlood(world, now, flood, codeAt));
  return lived;
}

async function liveFlood(
  world: World,
  now: number,
  flood: Flood,
  codeAt: (moment: number) => string,
): Promise<LivedFlood> {
  const midnight = Math.floor((now + HOUR_OF_CITY) / DAY) * DAY - HOUR_OF_CITY;
  const start = midnight - flood.daysAgo * DAY + FIRST_VOICE;
  const at = (minute: number): Date => new Date(start + minute * MINUTE);
  const told = flood.voices.map((voice, turn) => tell(world, flood, voice, turn, { at: at(voice.minute), codeAt }));
  const [first, ...others] = told as [Story, ...Story[]];
  const [officer, leader] = [officerOf(DRAINAGE), leaderOf(DRAINAGE)];

  await first.act('receiveReport', OPERATOR, at(6), { urgency: 'HIGH' });
  await first.act('publishReport', SUPERVISOR, at(8));
  await first.act('assignReport', OPERATOR, at(11), {
    unitId: DRAINAGE,
    note: 'Nhiều người gọi cùng lúc, đề nghị cử tổ trực ngay.',
  });
  await first.act('acceptAssignment', officer, at(19));
  await first.act('postProgress', officer, at(44), { text: flood.progress[0], visibility: 'PUBLIC' });

  const incidentId = uuidv7(at(66).getTime());
  first.report.incidentId = incidentId;
  for (const [turn, story] of others.entries())
    await story.act('mergeReport', OPERATOR, at(67 + turn), { intoCode: first.report.code }, null, first);
  const messageAt = at(80);
  for (const story of told) await story.act('incidentMessage', OPERATOR, messageAt, { text: flood.message });
  await first.act('postProgress', officer, at(165), { text: flood.progress[1], visibility: 'PUBLIC' });
  if (flood.result) await answer(flood.result);

  return { incidentId, title: flood.title, openedAt: at(66), message: flood.message, messageAt, stories: told };

  async function answer(text: string): Promise<void> {
    const [submittedAt, approvedAt] = [at(2 * 1_440 - 180), at(2 * 1_440 - 120)];
    await first.act('submitResult', officer, submittedAt, { text, noPhotoReason: null }, 'flood-after');
    await first.act('approveResult', leader, approvedAt, { acceptNoPhoto: true });
    const answered = { masterCode: first.report.code, text, submittedAt, approvedAt, resolvedAt: approvedAt };
    for (const story of others) await story.act('masterResolved', SYSTEM, at(2 * 1_440 - 119), answered);
    await first.act('closeReport', SYSTEM, at(12 * 1_440 - 120));
  }
}

function tell(
  world: World,
  { street, wardCode, lat, lng }: Flood,
  { who, calls, east, north, number, title, body, photo }: Voice,
  turn: number,
  { at, codeAt }: { readonly at: Date; readonly codeAt: (moment: number) => string },
): Story {
  const ward = world.units.unit(`unit:${wardCode}`)!;
  const persona = PERSONAS.find(({ id }) => id === who);
  const name = persona?.name ?? `${SURNAMES[turn]} ${GIVEN_NAMES[(turn * 4 + 1) % GIVEN_NAMES.length]}`;
  const phone = persona?.phone ?? `+84901000${610 + turn}`;
  const story = new Story(
    world,
    {
      code: codeAt(at.getTime()),
      now: at,
      viewer: calls ? OPERATOR : citizen(who ?? `citizen:demo-flood-${wardCode}-${turn}`),
      wardId: ward.id,
      channel: calls ? 'HOTLINE' : 'APP',
      input: {
        idempotencyKey: `demo-flood-${wardCode}-${turn}`,
        categoryCode: 'SU_CO_HA_TANG',
        fieldCode: 'THOAT_NUOC',
        title,
        body,
        location: {
          lat: Number((lat + north / METRES_NORTH).toFixed(6)),
          lng: Number((lng + east / METRES_EAST).toFixed(6)),
        },
        accuracyM: 12,
        address: `Số ${number} ${street}, p${ward.fullName.slice(1)}`,
        mayBePublic: true,
        rightsVersion: calls ? null : '1',
        urgency: 'NORMAL',
        onBehalfOf: calls ? { name, phone } : null,
      },
    },
    photo ? 'flood' : null,
  );
  if (!calls) Object.assign(story.report, { reporterName: name, reporterPhone: phone });
  return story;
}
