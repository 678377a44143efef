import type { Language } from './caller.js';

/** What people read for the gateway's own error codes. */
export const gatewayWords = {
  SUBGRAPH_UNAVAILABLE: {
    vi: 'Phần này của hệ thống đang tạm gián đoạn. Mời Ông/Bà thử lại sau ít phút.',
    en: 'This part of the system is not answering now. Please try again in a few minutes.',
  },
  SERVICE_UNAVAILABLE: {
    vi: 'Hệ thống đang tạm gián đoạn. Mời Ông/Bà thử lại sau ít phút.',
    en: 'The system is not answering now. Please try again in a few minutes.',
  },
  INTERNAL_SERVER_ERROR: {
    vi: 'Có lỗi ngoài dự kiến. Mời Ông/Bà thử lại; nếu vẫn lỗi, xin báo mã {id} cho 1022.',
    en: 'Something unexpected went wrong. Please try again; if it stays, tell 1022 the number {id}.',
  },
  UPSTREAM_CLOSED: {
    vi: 'Mất kết nối theo dõi trực tiếp. Màn hình sẽ tự nối lại.',
    en: 'The live connection was lost. The screen will connect again by itself.',
  },
  RESUME: {
    vi: 'Kết nối chậm hơn thay đổi. Màn hình sẽ tự đọc tiếp từ chỗ đã xem.',
    en: 'The connection is slower than the changes. The screen goes on from what was last seen.',
  },
  TOKEN_EXPIRED: {
    vi: 'Phiên đăng nhập đã hết hạn. Màn hình sẽ tự nối lại.',
    en: 'The sign-in has ended. The screen will connect again by itself.',
  },
  EXPIRED_TOKEN: {
    vi: 'Phiên đăng nhập đã hết hạn. Mời Ông/Bà đăng nhập lại.',
    en: 'The sign-in has ended. Please sign in again.',
  },
  INVALID_TOKEN: {
    vi: 'Thông tin đăng nhập không hợp lệ. Mời Ông/Bà đăng nhập lại.',
    en: 'The sign-in is not valid. Please sign in again.',
  },
  RATE_LIMITED: {
    vi: 'Quá nhiều yêu cầu. Mời thử lại sau {seconds} giây.',
    en: 'Too many requests. Please try again in {seconds} seconds.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    vi: 'Một kết nối chỉ được theo dõi cùng lúc {max} mục.',
    en: 'One connection may carry {max} operations at a time.',
  },
  BODY_TOO_LARGE: { vi: 'Yêu cầu lớn quá {max} byte.', en: 'The request is larger than {max} bytes.' },
  QUERY_TOO_DEEP: { vi: 'Truy vấn sâu quá {max} tầng.', en: 'The operation is deeper than {max} levels.' },
  QUERY_TOO_COSTLY: {
    vi: 'Truy vấn quá nặng: {found}, tối đa {max}.',
    en: 'The operation costs {found}, at most {max} is allowed.',
  },
  TOO_MANY_ALIASES: { vi: 'Truy vấn có quá {max} bí danh.', en: 'The operation has more than {max} aliases.' },
  TOO_MANY_DIRECTIVES: { vi: 'Truy vấn có quá {max} chỉ thị.', en: 'The operation has more than {max} directives.' },
  TOO_MANY_ROOT_FIELDS: {
    vi: 'Truy vấn có quá {max} trường gốc.',
    en: 'The operation has more than {max} root fields.',
  },
  SUBSCRIPTION_NEEDS_A_STREAM: {
    vi: 'Đăng ký theo dõi cần graphql-transport-ws hoặc accept: text/event-stream.',
    en: 'Subscriptions need graphql-transport-ws or accept: text/event-stream.',
  },
} as const;

export type GatewayCode = keyof typeof gatewayWords;

export const isGatewayCode = (code: string): code is GatewayCode => Object.hasOwn(gatewayWords, code);

/** The sentence of a code; `{name}` is filled from `values`. */
export const say = (code: GatewayCode, language: Language, values: Readonly<Record<string, unknown>> = {}): string =>
  gatewayWords[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
