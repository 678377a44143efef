import { speak } from '@smarthp/kit/problems';

/** Words of the refusals only this subgraph knows. */
speak({
  FORBIDDEN_LEVEL: {
    vi: 'Cần tài khoản định danh điện tử mức độ 2 để xem hồ sơ của mình.',
    en: 'Your dossiers need an electronic identity of level 2.',
  },
  DOSSIER_CODE_NOT_VALID: {
    vi: 'Mã hồ sơ chưa đúng. Mã có dạng H24.15-261118-0031, in trên giấy hẹn.',
    en: 'This is not a dossier code. It looks like H24.15-261118-0031 and stands on the receipt.',
  },
  TOO_MANY_LOOK_UPS: {
    vi: 'Ông/Bà tra cứu hơi nhanh. Mời thử lại sau {seconds} giây.',
    en: 'That is a lot of look-ups. Please try again in {seconds} seconds.',
  },
});
