import { speak } from '@smarthp/kit/problems';

speak({
  UNIT_DISSOLVED_ALREADY: {
    vi: 'Đơn vị này đã có quyết định giải thể.',
    en: 'This unit has been dissolved already.',
  },
  DESK_STAYS: { vi: 'Không thể giải thể tổng đài 1022.', en: 'The 1022 desk cannot be dissolved.' },
  NO_SUCH_SUCCESSOR: {
    vi: 'Đơn vị kế thừa phải là một đơn vị khác đang hoạt động.',
    en: 'The successor must be another unit that is active.',
  },
  NOT_IN_THE_PAST: { vi: 'Ngày hiệu lực không được ở quá khứ.', en: 'The day may not lie in the past.' },
  NOTE_TOO_LONG: { vi: 'Ghi chú dài quá 500 ký tự.', en: 'The note is longer than 500 characters.' },
});
