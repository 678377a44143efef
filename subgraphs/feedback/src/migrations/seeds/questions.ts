import type { QuestionOption, Stop, TypedQuestion } from '../../report/typed-question.js';

const question = (
  kind: TypedQuestion['kind'],
  code: string,
  text: string,
  textEn: string,
  more: Partial<TypedQuestion> = {},
): TypedQuestion => ({
  code,
  kind,
  text,
  textEn,
  help: null,
  helpEn: null,
  required: false,
  unit: null,
  min: null,
  max: null,
  options: [],
  stopIfYes: null,
  ...more,
});

const option = (code: string, text: string, textEn: string, stop: Stop | null = null): QuestionOption => ({
  code,
  text,
  textEn,
  stop,
});

const stop = (phone: string, words: string, wordsEn: string): Stop => ({ phone, words, wordsEn });

const FIRE_SERVICE = stop(
  '114',
  'Đang nguy hiểm đến tính mạng. Mời Ông/Bà gọi 114 ngay, đứng xa ít nhất 10 m và không chạm vào nước hay kim loại gần đó.',
  'Life is in danger. Call 114 now, stay at least 10 m away and touch no water or metal nearby.',
);
const POLICE = stop(
  '113',
  'Có người đang bị đe dọa. Mời Ông/Bà gọi 113 ngay, rồi tìm chỗ an toàn.',
  'Somebody is being threatened. Call 113 now, then find a safe place.',
);
const AMBULANCE = stop(
  '115',
  'Có người cần cấp cứu. Mời Ông/Bà gọi 115 ngay và ở lại bên cạnh nếu an toàn.',
  'Somebody needs an ambulance. Call 115 now and stay near if it is safe.',
);
const RESCUE = stop(
  '112',
  'Có người đang mắc kẹt. Mời Ông/Bà gọi 112 ngay để được cứu nạn.',
  'Somebody is trapped. Call 112 now for rescue.',
);

/** First questions of the fields, by `category/field`. Only those that may end the form have to be answered. */
export const QUESTIONS: Readonly<Record<string, readonly TypedQuestion[]>> = {
  'SU_CO_HA_TANG/CHIEU_SANG': [
    question('ONE_OF', 'STATE', 'Đèn đang thế nào?', 'What is wrong with the light?', {
      options: [
        option('OUT', 'Không sáng', 'Out'),
        option('FLICKERS', 'Chập chờn', 'Flickers'),
        option('BY_DAY', 'Sáng cả ban ngày', 'Burns by day'),
        option('POLE', 'Cột nghiêng, gãy', 'Pole leans or is broken'),
      ],
    }),
    question('TEXT', 'POST_NUMBER', 'Số hiệu cột đèn', 'Number of the lamp post', {
      help: 'Tấm biển nhỏ trên thân cột, ví dụ HBT-024. Không thấy thì bỏ qua.',
      helpEn: 'The small plate on the post, such as HBT-024. Skip it when there is none.',
      max: 20,
    }),
    question('NUMBER', 'HOW_MANY', 'Bao nhiêu đèn bị như vậy?', 'How many lights are affected?', {
      unit: 'đèn',
      min: 1,
      max: 200,
    }),
  ],
  'SU_CO_HA_TANG/THOAT_NUOC': [
    question(
      'YES_NO',
      'TRAPPED',
      'Có người hoặc xe đang mắc kẹt trong nước không?',
      'Is anybody trapped in the water?',
      {
        required: true,
        stopIfYes: RESCUE,
      },
    ),
    question('NUMBER', 'WATER_DEPTH', 'Nước sâu khoảng bao nhiêu?', 'How deep is the water, about?', {
      help: 'Đến mắt cá khoảng 10 cm, đến đầu gối khoảng 45 cm.',
      helpEn: 'To the ankle about 10 cm, to the knee about 45 cm.',
      unit: 'cm',
      min: 0,
      max: 300,
    }),
    question('YES_NO', 'PASSABLE', 'Xe máy có đi qua được không?', 'Can motorbikes get through?'),
    question('YES_NO', 'MANHOLE_OPEN', 'Có hố ga mất nắp không?', 'Is a manhole without its cover?'),
  ],
  'SU_CO_HA_TANG/DIEN_LUC': [
    question(
      'YES_NO',
      'LIVE_WIRE',
      'Có dây điện đứt, rơi xuống hoặc đang phóng tia lửa không?',
      'Is a wire down or sparking?',
      {
        required: true,
        stopIfYes: FIRE_SERVICE,
      },
    ),
    question('ONE_OF', 'WHO_IS_OUT', 'Mất điện ở đâu?', 'Where is the power out?', {
      options: [
        option('ONE_HOME', 'Chỉ một nhà', 'One home'),
        option('STREET', 'Cả ngõ, cả phố', 'A lane or street'),
        option('AREA', 'Cả khu', 'A whole area'),
        option('NONE', 'Không mất điện', 'Nowhere'),
      ],
    }),
    question('TEXT', 'POLE_NUMBER', 'Số hiệu cột điện', 'Number of the pole', { max: 20 }),
  ],
  'SU_CO_HA_TANG/GIAO_THONG': [
    question('YES_NO', 'INJURED', 'Có người bị thương không?', 'Is anybody hurt?', {
      required: true,
      stopIfYes: AMBULANCE,
    }),
    question('ONE_OF', 'BLOCKS_ROAD', 'Có cản trở đi lại không?', 'Does it block the way?', {
      options: [
        option('NO', 'Không', 'No'),
        option('PARTLY', 'Một phần đường', 'Part of the road'),
        option('WHOLLY', 'Không đi qua được', 'Nobody gets through'),
      ],
    }),
    question('NUMBER', 'HOLE_DEPTH', 'Hố sâu khoảng bao nhiêu?', 'How deep is the hole?', {
      unit: 'cm',
      min: 0,
      max: 500,
    }),
  ],
  'SU_CO_HA_TANG/CAY_XANH': [
    question(
      'YES_NO',
      'ON_WIRE',
      'Cây có đổ vào dây điện hoặc vào người không?',
      'Did it fall on a wire or on somebody?',
      {
        required: true,
        stopIfYes: FIRE_SERVICE,
      },
    ),
    question('ONE_OF', 'WHAT', 'Việc gì với cây?', 'What about the tree?', {
      options: [
        option('FALLEN', 'Đã đổ', 'It has fallen'),
        option('LEANS', 'Nghiêng, sắp đổ', 'It leans'),
        option('DEAD', 'Chết khô', 'It is dead'),
        option('PRUNE', 'Cần cắt tỉa', 'It needs pruning'),
        option('CUT', 'Bị chặt trái phép', 'It was cut without permission'),
      ],
    }),
  ],
  'SU_CO_HA_TANG/RAC_THAI': [
    question('MANY_OF', 'WASTE', 'Rác loại nào?', 'What kind of waste?', {
      options: [
        option('HOUSEHOLD', 'Rác sinh hoạt', 'Household'),
        option('BUILDING', 'Phế thải xây dựng', 'Building rubble'),
        option('BULKY', 'Đồ cồng kềnh', 'Bulky things'),
        option('HAZARDOUS', 'Hóa chất, y tế', 'Chemical or medical'),
      ],
    }),
    question('DATE', 'SINCE', 'Rác tồn từ ngày nào?', 'Since which day?'),
  ],
  'SU_CO_HA_TANG/CAP_NUOC': [
    question('ONE_OF', 'WHAT', 'Nước máy bị gì?', 'What is wrong with the tap water?', {
      options: [
        option('NONE', 'Không có nước', 'No water'),
        option('WEAK', 'Nước yếu', 'Low pressure'),
        option('DIRTY', 'Nước đục, có mùi', 'Cloudy or smelly'),
        option('LEAK', 'Ống vỡ, rò rỉ', 'A pipe leaks'),
      ],
    }),
    question('TEXT', 'CUSTOMER_CODE', 'Mã khách hàng', 'Customer code', {
      help: 'Có trên hóa đơn tiền nước. Không nhớ thì bỏ qua.',
      helpEn: 'It stands on the water bill. Skip it when you do not know it.',
      max: 30,
    }),
  ],
  'SU_CO_HA_TANG/XAY_DUNG': [
    question('YES_NO', 'GOING_ON', 'Công trình có đang thi công không?', 'Is the work going on now?'),
    question('MANY_OF', 'TROUBLE', 'Ảnh hưởng thế nào?', 'What trouble does it make?', {
      options: [
        option('PAVEMENT', 'Lấn vỉa hè, lòng đường', 'It takes the pavement or road'),
        option('DUST', 'Bụi, vật liệu rơi vãi', 'Dust or falling material'),
        option('NOISE', 'Ồn ngoài giờ', 'Noise at night'),
        option('CRACKS', 'Nứt nhà bên cạnh', 'Cracks next door'),
      ],
    }),
  ],
  'KT_VH_XH_QP_AN/AN_NINH_TRAT_TU': [
    question(
      'YES_NO',
      'DANGER_NOW',
      'Ngay lúc này có người bị đe dọa, hành hung không?',
      'Is anybody threatened or attacked right now?',
      {
        required: true,
        stopIfYes: POLICE,
      },
    ),
    question('TEXT', 'WHEN', 'Thường xảy ra lúc nào?', 'When does it mostly happen?', { max: 120 }),
  ],
  'KT_VH_XH_QP_AN/AN_TOAN_THUC_PHAM': [
    question('YES_NO', 'SICK_NOW', 'Có người đang ngộ độc nặng không?', 'Is anybody badly ill right now?', {
      required: true,
      stopIfYes: AMBULANCE,
    }),
    question('TEXT', 'SHOP', 'Tên cửa hàng, quán', 'Name of the shop or eatery', { max: 120 }),
    question('DATE', 'BOUGHT_ON', 'Mua, ăn ngày nào?', 'On which day?'),
  ],
  'THU_TUC_HANH_CHINH/TRE_HEN': [
    question('TEXT', 'DOSSIER_CODE', 'Mã hồ sơ', 'Dossier code', {
      help: 'Ghi trên giấy tiếp nhận, dạng H…',
      helpEn: 'On the receipt slip, as H…',
      max: 40,
    }),
    question('DATE', 'PROMISED_ON', 'Ngày hẹn trả kết quả', 'The day the result was promised for'),
  ],
};
