import type { CategoryView } from '../report/category-book.js';
import type { UnitDirectory } from '../report/report-parts.js';

type Language = 'vi' | 'en';
/** Where names come from. */
export interface Names {
  readonly units: Pick<UnitDirectory, 'unit'>;
  readonly categories: CategoryView;
}

interface Both {
  readonly vi: string;
  readonly en: string;
}

const CHANNEL: Readonly<Record<string, Both>> = {
  APP: { vi: 'ứng dụng', en: 'the app' },
  HOTLINE: { vi: 'điện thoại 1022', en: 'the 1022 hotline' },
  WEB: { vi: 'trang web', en: 'the website' },
  SMS: { vi: 'tin nhắn', en: 'SMS' },
  EMAIL: { vi: 'thư điện tử', en: 'e-mail' },
  DIRECT: { vi: 'trực tiếp', en: 'in person' },
  PARTNER: { vi: 'hệ thống đối tác', en: 'a partner system' },
};
const URGENCY: Readonly<Record<string, Both>> = {
  NORMAL: { vi: 'thường', en: 'normal' },
  HIGH: { vi: 'khẩn', en: 'high' },
  URGENT: { vi: 'rất khẩn', en: 'urgent' },
};

/** One reason of a rule as people say it: "lĩnh vực Chiếu sáng công cộng", "từ “tắt”". */
export function sayReason(
  reason: { readonly kind: string; readonly value: string },
  language: Language,
  { units, categories }: Names,
): string {
  const { kind, value } = reason;
  const both = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const named = (thing: { name: string; nameEn: string } | undefined): string =>
    thing ? both(thing.name, thing.nameEn) : value;
  switch (kind) {
    case 'CATEGORY':
      return both(`chuyên mục ${named(categories.category(value))}`, `category ${named(categories.category(value))}`);
    case 'FIELD': {
      const [category = '', field = ''] = value.split('/');
      const name = named(field ? categories.field(category, field) : categories.category(category));
      return both(`lĩnh vực ${name}`, `field ${name}`);
    }
    case 'WARD': {
      const ward = units.unit(value);
      return ward ? both(ward.fullName, ward.nameEn) : value;
    }
    case 'WORD':
      return both(`từ “${value}”`, `the word “${value}”`);
    case 'CHANNEL':
      return both(`gửi qua ${CHANNEL[value]?.vi ?? value}`, `sent by ${CHANNEL[value]?.en ?? value}`);
    case 'URGENCY':
      return both(`mức ${URGENCY[value]?.vi ?? value}`, `urgency ${URGENCY[value]?.en ?? value}`);
    case 'TIME':
      return both(`trong khung giờ ${value}`, `within the hours ${value}`);
    default:
      return both('áp dụng cho mọi phản ánh', 'it holds for every report');
  }
}
