import type { Viewer } from '@smarthp/kit/viewer';
import { SYSTEM } from '../report/report.policy.js';
import type { Dice } from './dice.js';
import { OPERATOR, SUPERVISOR, leaderOf, officerOf } from './people.js';
import type { Plot } from './plot.js';
import type { Situation } from './situation.js';
import type { Story, World } from './story.js';

/** Steps in order; each waits some working minutes after the one before. Undefined: the story ran into today. */
export class Pace {
  constructor(
    private moment: number,
    private readonly end: number,
    private readonly world: World,
    private readonly dice: Dice,
  ) {}

  /** @throws TooLate when the next step would lie in the future. */
  after(low: number, high: number): Date {
    const next = this.world.calendar.add(this.moment, this.dice.between(low, high));
    if (next >= this.end) throw new TooLate();
    this.moment = next;
    return new Date(next);
  }

  days(low: number, high: number): Date {
    const next = this.moment + this.dice.between(low * 1_440, high * 1_440) * 60_000;
    if (next >= this.end) throw new TooLate();
    this.moment = next;
    return new Date(next);
  }
}

/** The story is not old enough for its ending; it must begin earlier. */
export class TooLate extends Error {}

export interface Cast {
  readonly reporter: Viewer;
  /** False when a caller told it to the desk: then nobody rates or withdraws. */
  readonly hasAccount: boolean;
  readonly unitId: string;
}

const OPINIONS = [
  'Xử lý nhanh, cảm ơn đơn vị.',
  'Rất hài lòng, các anh làm gọn gàng.',
  'Tạm ổn.',
  'Mong lần sau nhanh hơn.',
  'Đúng hẹn, cảm ơn tổng đài.',
  '',
];
const NOTES = [
  'Đã gọi điện cho người phản ánh, xác nhận đúng vị trí.',
  'Điểm này đã phản ánh hai lần trong năm, cần xử lý dứt điểm.',
  'Phối hợp với phường trước khi thi công.',
  'Ưu tiên vì gần trường học.',
];
const QUESTIONS = [
  'Xin Ông/Bà cho biết số nhà gần nhất hoặc gửi thêm ảnh vị trí.',
  'Sự việc xảy ra vào khung giờ nào, Ông/Bà cho biết giúp.',
  'Xin Ông/Bà gửi ảnh chụp rõ hiện trạng.',
];
const GROUNDS = [
  'NOT_IN_SCOPE',
  'LEGAL_ADVICE',
  'COMPLAINT_OR_DENUNCIATION',
  'UNCLEAR',
  'ALREADY_ANSWERED',
  'FALSE_OR_SPAM',
];

const URGINGS = [
  'Đề nghị đơn vị khẩn trương xử lý, người dân đã gọi lại hai lần.',
  'Phản ánh đã quá hạn, đề nghị báo cáo tiến độ trong ngày.',
];
const DELAYS = [
  'Phải chờ vật tư về kho.',
  'Cần phối hợp cắt điện nên phải chờ lịch.',
  'Mưa kéo dài, chưa thi công được.',
];

/** Takes a story from its submission to the end its plot names. */
export async function liveThrough(
  story: Story,
  plot: Plot,
  cast: Cast,
  situation: Situation,
  pace: Pace,
  dice: Dice,
): Promise<void> {
  const { ends } = plot;
  const { unitId, reporter } = cast;
  const [officer, leader] = [officerOf(unitId), leaderOf(unitId)];
  if (ends === 'SUBMITTED') return;
  if (ends === 'WITHDRAWN')
    return story.act('withdrawReport', reporter, pace.after(20, 200), { reason: 'Sự việc đã được xử lý.' });
  if (ends === 'REJECTED')
    return story.act('rejectReport', OPERATOR, pace.after(20, 240), {
      groundCode: dice.pick(GROUNDS),
      note: 'Mời Ông/Bà liên hệ 1022 nếu cần hướng dẫn thêm.',
    });
  if (ends === 'NEEDS_INFO' && dice.chance(0.6))
    return story.act('requestInformation', OPERATOR, pace.after(10, 100), { question: dice.pick(QUESTIONS) });
  await story.act('receiveReport', OPERATOR, pace.after(3, 34), {
    urgency: ends === 'SCHEDULED' ? 'NORMAL' : (situation.urgency ?? 'NORMAL'),
  });
  if (story.report.mayBePublic && dice.chance(0.9)) await story.act('publishReport', SUPERVISOR, pace.after(2, 12));
  if (story.report.publication === 'PUBLIC' && dice.chance(0.02))
    await story.act('hideReport', SUPERVISOR, pace.after(5, 60), { reason: 'Ảnh còn thấy biển số xe, chờ che lại.' });
  if (ends === 'RECEIVED') return;
  if (ends === 'REFERRED_OUT')
    return story.act('referOutReport', OPERATOR, pace.after(20, 120), {
      bodyName: 'Cục Hàng hải và Đường thủy Việt Nam',
      note: 'Nội dung thuộc thẩm quyền của cơ quan trung ương.',
    });
  await story.act('assignReport', OPERATOR, pace.after(4, 30), {
    unitId,
    note: dice.chance(0.3) ? 'Đề nghị đơn vị ưu tiên kiểm tra hiện trường.' : null,
  });
  if (ends === 'ASSIGNED') return;
  if (ends === 'SENT_BACK')
    return story.act('sendBackReport', officer, pace.after(60, 400), {
      reason: 'Tuyến này do phường quản lý, đề nghị chuyển đơn vị khác.',
      suggestedUnitId: story.report.wardId === unitId ? null : story.report.wardId,
    });
  await story.act('acceptAssignment', officer, pace.after(30, 420));
  if (story.knows(officer.id) && dice.chance(0.5))
    await story.act('delegateReport', officer, pace.after(2, 15), { officerId: officer.id });
  if (dice.chance(0.35)) await story.act('addInternalNote', officer, pace.after(10, 120), { text: dice.pick(NOTES) });
  if (ends === 'NEEDS_INFO')
    return story.act('requestInformation', officer, pace.after(60, 200), { question: dice.pick(QUESTIONS) });
  if (dice.chance(0.12) && cast.hasAccount) {
    await story.act('requestInformation', officer, pace.after(60, 200), { question: dice.pick(QUESTIONS) });
    await story.act('supplyInformation', reporter, pace.after(60, 600), {
      text: 'Vị trí ngay đối diện nhà văn hóa tổ dân phố, từ 18 giờ trở đi.',
    });
  }
  const wait: readonly [number, number] = plot.slow ? [1_800, 2_600] : [120, 700];
  for (const text of situation.progress)
    await story.act('postProgress', officer, pace.after(...wait), { text, visibility: 'PUBLIC' });
  if (ends === 'IN_PROGRESS') {
    if (plot.slow && dice.chance(0.6))
      await story.act('urgeUnit', OPERATOR, pace.after(30, 90), { text: dice.pick(URGINGS) });
    if (plot.slow)
      await story.act('addInternalNote', leader, pace.after(60, 200), {
        text: 'Vật tư về chậm, đề nghị làm việc với nhà thầu trong tuần.',
      });
    else if (dice.chance(0.3)) await askForMore(story, officer, pace, dice);
    return;
  }
  if (ends === 'SCHEDULED' || dice.chance(0.1))
    await schedule(story, officer, leader, pace, ends === 'SCHEDULED', dice);
  if (ends === 'SCHEDULED') return;
  await finish(story, officer, situation, pace, wait, dice);
  if (ends === 'PENDING_APPROVAL') return;
  if (dice.chance(0.08)) {
    await story.act('returnResult', leader, pace.after(20, 120), {
      reason: 'Ảnh chưa rõ vị trí, đề nghị chụp lại toàn cảnh.',
    });
    await finish(story, officer, situation, pace, [60, 200], dice);
  }
  await story.act('approveResult', leader, pace.after(20, 240), { acceptNoPhoto: true });
  if (ends === 'RESOLVED') return;
  if (ends === 'REOPENED')
    return story.act('reopenReport', reporter, pace.after(100, 700), {
      reason: 'Sau hai ngày lại bị như cũ, mong đơn vị kiểm tra lại.',
    });
  await close(story, cast, pace, dice);
}

/** The unit asks for more time and its leader has not answered yet. */
async function askForMore(story: Story, officer: Viewer, pace: Pace, dice: Dice): Promise<void> {
  const at = pace.after(30, 200);
  if (story.report.urgency === 'URGENT' || !story.report.dueAt || at > story.report.dueAt) return;
  await story.act('askExtension', officer, at, { reason: dice.pick(DELAYS), days: 2 });
}

async function schedule(
  story: Story,
  officer: Viewer,
  leader: Viewer,
  pace: Pace,
  stays: boolean,
  dice: Dice,
): Promise<void> {
  let at = pace.after(60, 300);
  const wanted = at.getTime() + (stays ? dice.between(12, 20) : 1) * 86_400_000;
  const promised = (): number => story.report.dueAt?.getTime() ?? 0;
  const inTime = (): boolean => at.getTime() <= promised();
  if (stays && inTime() && wanted > promised()) {
    await story.act('askExtension', officer, at, { reason: dice.pick(DELAYS), days: 5 });
    await story.act('approveExtension', leader, pace.after(20, 60));
    at = pace.after(10, 40);
  }
  const day = new Date(inTime() ? Math.min(wanted, promised() - 3 * 3_600_000) : wanted);
  if (day <= at) return;
  await story.act('scheduleWork', officer, at, {
    for: day,
    text: 'Đội thi công làm trong ngày đã hẹn, có thể cấm xe một phần đường.',
  });
  if (!stays) story.later.length = 0; // the result came before the day
}

async function finish(
  story: Story,
  officer: Viewer,
  { result, scene }: Situation,
  pace: Pace,
  wait: readonly [number, number],
  dice: Dice,
): Promise<void> {
  const photo = scene && dice.chance(0.92) ? `${scene}-after` : null;
  await story.act(
    'submitResult',
    officer,
    pace.after(...wait),
    { text: result, noPhotoReason: photo ? null : 'Không chụp được do mưa lớn.' },
    photo,
  );
}

async function close(story: Story, { reporter, hasAccount }: Cast, pace: Pace, dice: Dice): Promise<void> {
  if (hasAccount && dice.chance(0.75)) {
    const level = dice.pick(['VERY_SATISFIED', 'VERY_SATISFIED', 'SATISFIED', 'SATISFIED', 'NOT_SATISFIED']);
    const comment = dice.pick(OPINIONS);
    return story.act('rateReport', reporter, pace.days(0.2, 6), { level, comment: comment || null });
  }
  return story.act('closeReport', SYSTEM, pace.days(10, 10));
}
