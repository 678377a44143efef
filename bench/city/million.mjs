// A city's feedback of some years, written straight into feedback's tables: most of it closed, a few thousand open.
// Everything is made up from lists; the same `count` gives the same reports.
const FIELDS = [
  ['SU_CO_HA_TANG', 'CHIEU_SANG', 'unit:CSHP', 17],
  ['SU_CO_HA_TANG', 'GIAO_THONG', 'unit:SXD', 16],
  ['SU_CO_HA_TANG', 'RAC_THAI', 'unit:MTDT', 14],
  ['SU_CO_HA_TANG', 'THOAT_NUOC', 'unit:TNHP', 12],
  ['SU_CO_HA_TANG', 'CAP_NUOC', 'unit:CNHP', 8],
  ['SU_CO_HA_TANG', 'DIEN_LUC', 'unit:PCHP', 7],
  ['SU_CO_HA_TANG', 'CAY_XANH', 'unit:CXHP', 7],
  ['KT_VH_XH_QP_AN', 'AN_NINH_TRAT_TU', 'unit:CATP', 7],
  ['KT_VH_XH_QP_AN', 'MOI_TRUONG', 'unit:SNNMT', 6],
  ['THU_TUC_HANH_CHINH', 'TRE_HEN', 'unit:TTPVHCC', 4],
  ['GOP_Y_HIEN_KE', 'DO_THI', 'unit:SXD', 2],
];
const THINGS = [
  'Đèn đường không sáng',
  'Ổ gà sâu giữa đường',
  'Rác tồn đọng nhiều ngày',
  'Nước ngập sau mưa lớn',
  'Nắp cống bị mất',
  'Cây nghiêng sắp đổ',
  'Mất nước sinh hoạt',
  'Dây điện sà thấp',
  'Xe tải đỗ chắn lối đi',
  'Cống thoát nước bị tắc',
  'Tiếng ồn ban đêm',
  'Vỉa hè bị lấn chiếm',
  'Cột đèn bị nghiêng',
  'Nước máy đục và có mùi',
  'Biển báo bị che khuất',
  'Hồ sơ quá hẹn chưa trả',
];
const PLACES = [
  'trước cổng trường',
  'đầu ngõ',
  'gần chợ',
  'ngã tư',
  'cạnh nhà văn hóa',
  'ven hồ',
  'chân cầu',
  'trong khu tập thể',
];
const STREETS = [
  'Tô Hiệu',
  'Lạch Tray',
  'Trần Nguyên Hãn',
  'Cát Cụt',
  'Nguyễn Đức Cảnh',
  'Hoàng Văn Thụ',
  'Điện Biên Phủ',
  'Lê Lợi',
  'Văn Cao',
  'Đà Nẵng',
  'Nguyễn Lương Bằng',
  'Thanh Niên',
  'Cầu Đất',
  'Lương Khánh Thiện',
  'Trần Phú',
  'Quang Trung',
  'Minh Khai',
  'Lý Thường Kiệt',
  'Phan Bội Châu',
  'Đinh Tiên Hoàng',
  'Hai Bà Trưng',
  'Chùa Hàng',
  'Dư Hàng',
  'Thiên Lôi',
  'Nguyễn Văn Linh',
  'Hồ Sen',
  'Miếu Hai Xã',
  'Trại Lẻ',
  'Kênh Dương',
  'Võ Nguyên Giáp',
  'Bùi Viện',
  'Lê Hồng Phong',
  'Ngô Gia Tự',
  'Cát Bi',
  'Đằng Hải',
  'Trung Lực',
  'Phủ Thượng Đoạn',
  'Đình Vũ',
  'Trường Chinh',
  'Trần Nhân Tông',
  'Phan Đăng Lưu',
  'Lê Duẩn',
  'Hùng Vương',
  'Bạch Đằng',
  'Hà Nội',
  'Cam Lộ',
  'Nguyễn Trãi',
  'An Kim Hải',
  'Máng Nước',
  'Tôn Đức Thắng',
  'Phạm Văn Đồng',
  'Mạc Đăng Doanh',
  'Lý Thánh Tông',
  'Nguyễn Hữu Cầu',
  'Bà Triệu',
  'Phạm Ngũ Lão',
  'Thống Nhất',
  'Bạch Năng Thi',
  'Tuệ Tĩnh',
  'Chi Lăng',
];
const DETAILS = [
  'Người dân đi lại rất khó, nhất là buổi tối.',
  'Tình trạng kéo dài đã hơn một tuần.',
  'Đề nghị đơn vị sớm kiểm tra và xử lý.',
  'Đã có hai người bị ngã xe tại đây.',
  'Trẻ em đi học qua đây rất nguy hiểm.',
  'Tổ dân phố đã nhắc nhiều lần nhưng chưa có kết quả.',
];
/** Share of the open ones among all, by status. */
const OPEN = [
  ['SUBMITTED', 8],
  ['NEEDS_INFO', 6],
  ['RECEIVED', 6],
  ['ASSIGNED', 15],
  ['SENT_BACK', 2],
  ['IN_PROGRESS', 45],
  ['SCHEDULED', 8],
  ['PENDING_APPROVAL', 8],
  ['REOPENED', 2],
];
const BATCH = 50_000;

const spread = (pairs) => pairs.flatMap(([value, weight]) => Array(weight).fill(value));

/** @param client a connection of the database's owner; the wards must be in feedback.unit already. */
export async function writeCity(client, { count, open, say }) {
  await client.query('set search_path to feedback, public');
  await client.query('set synchronous_commit to off');
  const wards = (
    await client.query(
      `select id, lat, lng from unit where kind in ('WARD','COMMUNE','SPECIAL_ZONE') and lat is not null order by id`,
    )
  ).rows;
  if (wards.length < 100) throw new Error(`only ${wards.length} wards are known`);
  const fields = spread(FIELDS.map(([category, field, unit, weight]) => [[category, field, unit].join('|'), weight]));
  const began = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const until = Math.min(count, from + BATCH);
    await client.query(INSERT, [
      from,
      until - 1,
      count,
      open,
      wards.map(({ id, lat, lng }) => `${id}|${lat}|${lng}`),
      fields,
      THINGS,
      PLACES,
      STREETS,
      DETAILS,
      spread(OPEN),
    ]);
    if ((until / BATCH) % 4 === 0 || until === count)
      say(`${until.toLocaleString('en')} reports, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  await client.query(TIMELINE, [count - Math.max(open * 2, 20_000)]);
  await client.query('vacuum analyze report');
  await client.query('vacuum analyze timeline_entry');
}

// hashtext spreads evenly and is the same everywhere; `pick` turns it into a place in a list.
const pick = (list, salt) => `(${list})[1 + abs(hashtext('${salt}' || n)) % cardinality(${list})]`;
const INSERT = `
insert into report (id, code, title, body, category_code, field_code, status, urgency, channel, publication, may_be_public,
  lat, lng, address, ward_id, lead_unit_id, submitter_kind, submitter_id, idempotency_key, reporter_id, reporter_phone,
  created_at, updated_at, received_at, assigned_at, resolved_at, closed_at, clock_started_at, due_at, warn_at,
  result_text, result_approved_at, rating_level, rated_at, queue_rank, entry_count, public_seq, reporter_seq, last_hash, version)
select gen_random_uuid(), 'HP-' || to_char(at, 'YYMMDD') || '-' || lpad(n::text, greatest(4, length(n::text)), '0'),
  thing || ' ' || place || ' ' || street,
  thing || ' ' || place || ' đường ' || street || '. ' || detail || ' Số nhà gần nhất ' || (1 + n % 400) || '.',
  split_part(field, '|', 1), split_part(field, '|', 2), status,
  case when n % 41 = 0 then 'URGENT' when n % 9 = 0 then 'HIGH' else 'NORMAL' end,
  case when n % 3 = 0 then 'HOTLINE' when n % 19 = 0 then 'WEB' else 'APP' end,
  case when n % 5 = 0 then 'PRIVATE' when is_open and n % 4 = 1 then 'PENDING' else 'PUBLIC' end, n % 5 <> 0,
  split_part(ward, '|', 2)::float8 + (hashtext('y' || n) % 1000) / 90000.0, split_part(ward, '|', 3)::float8 + (hashtext('x' || n) % 1000) / 90000.0,
  (1 + n % 400) || ' ' || street, split_part(ward, '|', 1),
  case when status in ('SUBMITTED','RECEIVED','SENT_BACK') or status = 'NEEDS_INFO' and n % 2 = 0 then null else split_part(field, '|', 3) end,
  case when n % 3 = 0 then 'STAFF' else 'CITIZEN' end, 'citizen:m' || (n % 200000), 'million-' || n,
  case when n % 3 = 0 then null else 'citizen:m' || (n % 200000) end,
  case when n % 3 = 0 then '09' || lpad((n % 100000000)::text, 8, '0') end,
  at, case when is_open then at + interval '3 hours' else at + took end,
  case when status <> 'SUBMITTED' then at + interval '40 minutes' end, case when not is_open or status not in ('SUBMITTED','RECEIVED') then at + interval '2 hours' end,
  case when not is_open then at + took end, case when not is_open then at + took + interval '2 days' end,
  case when status <> 'SUBMITTED' then at + interval '40 minutes' end, case when status <> 'SUBMITTED' then at + interval '9 days' end,
  case when status <> 'SUBMITTED' then at + interval '6.5 days' end,
  case when not is_open then 'Đã kiểm tra và xử lý xong tại hiện trường.' end, case when not is_open then at + took end,
  case when not is_open and n % 4 <> 0 then (array['VERY_SATISFIED','SATISFIED','SATISFIED','NOT_SATISFIED'])[1 + n % 4] end,
  case when not is_open and n % 4 <> 0 then at + took + interval '1 day' end,
  case when is_open then extract(epoch from at + interval '9 days') else 1e11 - extract(epoch from at + took) end,
  5, 5, 5, repeat('0', 64), 5
from (
  select n, now() - (interval '1095 days' * (($3 - n)::float8 / $3)) as at, n >= $3 - $4 as is_open,
    interval '1 hour' * (4 + abs(hashtext('t' || n)) % 260) as took,
    case when n >= $3 - $4 then ${pick('$11::text[]', 's')} else (array['CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','REJECTED','CLOSED','MERGED','RESOLVED'])[1 + abs(hashtext('c' || n)) % 10] end as status,
    ${pick('$5::text[]', 'w')} as ward, ${pick('$6::text[]', 'f')} as field, ${pick('$7::text[]', 'a')} as thing,
    ${pick('$8::text[]', 'b')} as place, ${pick('$9::text[]', 'd')} as street, ${pick('$10::text[]', 'e')} as detail
  from generate_series($1::int, $2::int) as n
) made`;

/** Steps of the newest reports, so that a case opens with a timeline; older ones are only looked for in lists. */
const TIMELINE = `
insert into timeline_entry (id, report_id, seq, action, status, visibility, text_visibility, at, actor_kind, actor_id, hash)
select gen_random_uuid(), report.id, seq, (array['SUBMIT','RECEIVE','ASSIGN','ACCEPT_ASSIGNMENT','UPDATE_PROGRESS'])[seq],
  report.status, 'PUBLIC', 'PUBLIC', report.created_at + interval '20 minutes' * seq, 'SYSTEM', 'bench', repeat('0', 64)
from report, generate_series(1, 5) as seq
where idempotency_key like 'million-%' and substr(idempotency_key, 9)::int >= $1`;
