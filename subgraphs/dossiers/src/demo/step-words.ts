import type { DossierAct } from '../dossier/dossier-workflow.js';

/** What the demo timeline says of each act. */
export const stepWords: Readonly<Record<DossierAct | 'FILE', string>> = {
  FILE: 'Hồ sơ đã được gửi.',
  RECEIVE: 'Bộ phận Một cửa đã tiếp nhận và cấp giấy hẹn trả kết quả.',
  REFUSE: 'Hồ sơ không thuộc thẩm quyền giải quyết; đã gửi phiếu từ chối tiếp nhận kèm lý do.',
  START: 'Hồ sơ đã chuyển bộ phận chuyên môn thẩm định.',
  ASK_SUPPLEMENT: 'Cần bổ sung, hoàn thiện giấy tờ theo phiếu yêu cầu.',
  SUPPLEMENT: 'Chủ hồ sơ đã bổ sung giấy tờ.',
  ASK_FEE: 'Đã có thông báo nghĩa vụ tài chính; mời thanh toán để tiếp tục.',
  PAY_FEE: 'Đã ghi nhận thanh toán.',
  WITHDRAW: 'Chủ hồ sơ đề nghị rút hồ sơ.',
  STOP: 'Tạm dừng giải quyết để chờ ý kiến của cơ quan phối hợp.',
  RESUME: 'Tiếp tục giải quyết hồ sơ.',
  FINISH: 'Đã có kết quả, mời đến nhận hoặc chờ bưu chính công ích.',
  RETURN: 'Đã trả kết quả cho chủ hồ sơ.',
};

/** The acts that lead a dossier to each status, as they usually come. */
export const usualPath = {
  NEWLY_FILED: [],
  RECEIVED: ['RECEIVE'],
  NOT_ACCEPTED: ['REFUSE'],
  IN_PROCESS: ['RECEIVE', 'START'],
  SUPPLEMENT_REQUESTED: ['RECEIVE', 'START', 'ASK_SUPPLEMENT'],
  FEE_DUE: ['RECEIVE', 'START', 'ASK_FEE'],
  WITHDRAWN: ['RECEIVE', 'START', 'WITHDRAW'],
  STOPPED: ['RECEIVE', 'START', 'STOP'],
  PROCESSED: ['RECEIVE', 'START', 'FINISH'],
  RETURNED: ['RECEIVE', 'START', 'ASK_SUPPLEMENT', 'SUPPLEMENT', 'FINISH', 'RETURN'],
} as const satisfies Record<string, readonly DossierAct[]>;
