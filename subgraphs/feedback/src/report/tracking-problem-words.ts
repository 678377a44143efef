import { speak } from '@smarthp/kit/problems';

speak({
  TRACKING_LINK_ENDED: {
    vi: 'Đường dẫn theo dõi này đã hết hạn. Mời Ông/Bà gọi 1022 nếu cần hỏi thêm.',
    en: 'This tracking link has ended. Please call 1022 if you have a question.',
  },
  TOO_OFTEN: {
    vi: 'Đường dẫn này đang được mở quá nhiều lần. Mời Ông/Bà thử lại sau một phút.',
    en: 'This link is being opened too often. Please try again in a minute.',
  },
});
