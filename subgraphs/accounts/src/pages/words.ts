export type Language = 'vi' | 'en';

const vi = {
  languageName: 'Tiếng Việt',
  motto: 'Công dân số thành phố Hải Phòng',
  footer: 'Cần giúp đỡ, mời gọi Tổng đài 1022.',
  staffTitle: 'Đăng nhập cán bộ',
  staffLead: 'Dành cho tổng đài 1022, các đơn vị xử lý và quản trị.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  signIn: 'Đăng nhập',
  backToApp: 'Quay lại ứng dụng',
  tryAgain: 'Thử lại',
  otherAccount: 'Đăng nhập bằng tài khoản khác',
  FIELDS_REQUIRED: 'Cần điền cả tên đăng nhập và mật khẩu.',
  WRONG_CREDENTIALS: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  LOCKED: 'Đăng nhập sai nhiều lần nên tài khoản tạm khóa. Mời thử lại sau {wait}.',
  TOO_MANY_TRIES: 'Có quá nhiều lần đăng nhập từ máy này. Mời thử lại sau một phút.',
  seconds: '{n} giây',
  minutes: '{n} phút',
  LEVEL_TOO_LOW_title: 'Cần nâng mức định danh VNeID',
  LEVEL_TOO_LOW: `<p>Tài khoản VNeID của Ông/Bà chưa đạt mức 1, nên chưa thể dùng Smart Hải Phòng.</p><ol><li>Mở ứng dụng VNeID trên điện thoại.</li><li>Chọn <strong>Định danh mức 1</strong> và làm theo hướng dẫn, khoảng 5 phút, cần thẻ căn cước gắn chip.</li><li>Muốn lên mức 2, mời đến công an phường, xã gần nhất.</li><li>Quay lại đây và đăng nhập.</li></ol>`,
  NAME_MISMATCH_title: 'Thông tin chưa khớp',
  NAME_MISMATCH:
    '<p>Họ tên trên VNeID khác với họ tên thành phố đang lưu cho tài khoản này. Cán bộ cần kiểm tra trước khi Ông/Bà dùng tiếp.</p><p>Mời gọi <strong>1022</strong>, mang theo căn cước. Hồ sơ và phản ánh đã gửi vẫn được giữ nguyên.</p>',
  ACCOUNT_CLOSED_title: 'Tài khoản đã đóng',
  ACCOUNT_CLOSED: '<p>Tài khoản này đã ngừng hoạt động. Mời gọi <strong>1022</strong> nếu cần mở lại.</p>',
  UPSTREAM_LOCKED_title: 'Tài khoản VNeID đang bị khóa',
  UPSTREAM_LOCKED: '<p>VNeID báo tài khoản này đang bị khóa. Mời mở khóa trong ứng dụng VNeID, rồi đăng nhập lại.</p>',
  UPSTREAM_CANCELLED_title: 'Chưa đăng nhập',
  UPSTREAM_CANCELLED:
    '<p>Ông/Bà đã dừng đăng nhập ở VNeID. Có thể đăng nhập lại, hoặc xem tiếp mà không đăng nhập.</p>',
  UPSTREAM_DOWN_title: 'VNeID đang gián đoạn',
  UPSTREAM_DOWN:
    '<p>Smart Hải Phòng chưa nối được với VNeID. Đây không phải lỗi của Ông/Bà. Mời thử lại sau ít phút; phản ánh đang viết dở vẫn còn trên máy.</p>',
  UPSTREAM_REFUSED_title: 'Chưa đăng nhập được',
  UPSTREAM_REFUSED:
    '<p>Câu trả lời của VNeID không hợp lệ hoặc đã quá hạn nên không được dùng. Mời đăng nhập lại từ đầu.</p>',
  SESSION_ENDED_title: 'Phiên đăng nhập đã hết hạn',
  SESSION_ENDED: '<p>Trang này mở quá lâu hoặc đã được dùng. Mời quay lại ứng dụng và đăng nhập lại.</p>',
  REQUEST_REFUSED_title: 'Yêu cầu không hợp lệ',
  REQUEST_REFUSED: '<p>Đường dẫn đăng nhập không đúng. Mời quay lại ứng dụng và bắt đầu lại.</p>',
  SERVER_TROUBLE_title: 'Hệ thống đang gián đoạn',
  SERVER_TROUBLE: '<p>Có sự cố phía chúng tôi. Mời thử lại sau ít phút.</p>',
  signOutTitle: 'Đăng xuất',
  signOutLead: 'Ông/Bà muốn đăng xuất khỏi Smart Hải Phòng trên máy này?',
  signOut: 'Đăng xuất',
  signedOutTitle: 'Đã đăng xuất',
  signedOut: '<p>Ông/Bà đã đăng xuất khỏi Smart Hải Phòng.</p>',
};

type Words = Readonly<Record<keyof typeof vi, string>>;

const en: Words = {
  languageName: 'English',
  motto: 'Digital citizens of Hải Phòng',
  footer: 'Need help? Call the 1022 hotline.',
  staffTitle: 'Staff sign-in',
  staffLead: 'For the 1022 desk, handling units and administrators.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  backToApp: 'Back to the app',
  tryAgain: 'Try again',
  otherAccount: 'Sign in with another account',
  FIELDS_REQUIRED: 'Please fill in both user name and password.',
  WRONG_CREDENTIALS: 'The user name or password is not right.',
  LOCKED: 'Too many wrong attempts, so the account is locked for now. Please try again in {wait}.',
  TOO_MANY_TRIES: 'Too many sign-ins from this device. Please try again in a minute.',
  seconds: '{n} seconds',
  minutes: '{n} minutes',
  LEVEL_TOO_LOW_title: 'Your VNeID level is too low',
  LEVEL_TOO_LOW: `<p>Your VNeID account has not reached level 1 yet, so it cannot be used here.</p><ol><li>Open the VNeID app on your phone.</li><li>Choose <strong>Level 1 identification</strong> and follow the steps; it takes about 5 minutes and needs your chip ID card.</li><li>For level 2, visit the nearest ward or commune police.</li><li>Come back here and sign in.</li></ol>`,
  NAME_MISMATCH_title: 'The details do not match',
  NAME_MISMATCH:
    '<p>The name on VNeID differs from the one the city holds for this account. A member of staff must check it before you go on.</p><p>Please call <strong>1022</strong> and have your ID card at hand. Your dossiers and reports are kept as they are.</p>',
  ACCOUNT_CLOSED_title: 'This account is closed',
  ACCOUNT_CLOSED: '<p>This account is no longer active. Please call <strong>1022</strong> to reopen it.</p>',
  UPSTREAM_LOCKED_title: 'Your VNeID account is locked',
  UPSTREAM_LOCKED: '<p>VNeID says this account is locked. Please unlock it in the VNeID app, then sign in again.</p>',
  UPSTREAM_CANCELLED_title: 'Not signed in',
  UPSTREAM_CANCELLED: '<p>You stopped signing in at VNeID. You can sign in again, or go on without an account.</p>',
  UPSTREAM_DOWN_title: 'VNeID is not answering',
  UPSTREAM_DOWN:
    '<p>Smart Hải Phòng cannot reach VNeID right now. This is not your fault. Please try again in a few minutes; a report you are writing stays on your device.</p>',
  UPSTREAM_REFUSED_title: 'Sign-in did not work',
  UPSTREAM_REFUSED:
    '<p>The answer from VNeID was not valid or too old, so it was not used. Please sign in again from the start.</p>',
  SESSION_ENDED_title: 'This sign-in has ended',
  SESSION_ENDED: '<p>The page was open too long or was used before. Please go back to the app and sign in again.</p>',
  REQUEST_REFUSED_title: 'This request is not valid',
  REQUEST_REFUSED: '<p>The sign-in link is not right. Please go back to the app and start again.</p>',
  SERVER_TROUBLE_title: 'Something is not working',
  SERVER_TROUBLE: '<p>There is a problem on our side. Please try again in a few minutes.</p>',
  signOutTitle: 'Sign out',
  signOutLead: 'Do you want to sign out of Smart Hải Phòng on this device?',
  signOut: 'Sign out',
  signedOutTitle: 'Signed out',
  signedOut: '<p>You have signed out of Smart Hải Phòng.</p>',
};

/** Every word of the sign-in pages, by language. */
export const words: Readonly<Record<Language, Words>> = { vi, en };

export type WordKey = keyof typeof vi;
