import type { OnlineLevel, ProcedureLevel } from '../procedure/procedure-levels.js';
import { procedureLines } from './procedure-lines.js';

export const demoFields = [
  { key: 'HT', code: 'G15-HT01', name: 'Hộ tịch', bases: ['60/2014/QH13 Luật Hộ tịch', '123/2015/NĐ-CP'] },
  { key: 'CT', code: 'G15-CT02', name: 'Chứng thực', bases: ['23/2015/NĐ-CP'] },
  { key: 'DD', code: 'G13-DD01', name: 'Đất đai', bases: ['31/2024/QH15 Luật Đất đai'] },
  { key: 'KD', code: 'G05-KD01', name: 'Đăng ký kinh doanh', bases: ['59/2020/QH14 Luật Doanh nghiệp'] },
  { key: 'CU', code: 'G01-CU01', name: 'Cư trú', bases: ['68/2020/QH14 Luật Cư trú'] },
  { key: 'XH', code: 'G17-XH01', name: 'Bảo trợ xã hội', bases: ['20/2021/NĐ-CP'] },
  { key: 'XD', code: 'G17-XD03', name: 'Xây dựng', bases: ['50/2014/QH13 Luật Xây dựng'] },
  { key: 'GD', code: 'G03-GD10', name: 'Giáo dục', bases: ['43/2019/QH14 Luật Giáo dục'] },
  { key: 'YT', code: 'G16-YT04', name: 'Y tế', bases: ['15/2023/QH15 Luật Khám bệnh, chữa bệnh'] },
  { key: 'MT', code: 'G13-MT05', name: 'Môi trường', bases: ['72/2020/QH14 Luật Bảo vệ môi trường'] },
  {
    key: 'GT',
    code: 'G09-GT02',
    name: 'Giao thông',
    bases: ['36/2024/QH15 Luật Trật tự, an toàn giao thông đường bộ'],
  },
] as const;

const ONE_STOP = ['118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa'];

const steps = (online: string): string[] => [
  online === 'NONE'
    ? 'Nộp hồ sơ trực tiếp hoặc qua bưu chính công ích tại Bộ phận Một cửa bất kỳ trong thành phố.'
    : 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia bằng tài khoản VNeID mức độ 2, hoặc tại Bộ phận Một cửa bất kỳ trong thành phố.',
  'Cán bộ kiểm tra giấy tờ, cấp giấy tiếp nhận và hẹn trả kết quả; thiếu giấy tờ thì hướng dẫn bổ sung một lần.',
  'Cơ quan có thẩm quyền thẩm định, giải quyết hồ sơ.',
  'Nhận kết quả bản điện tử trong kho dữ liệu cá nhân, tại quầy hoặc qua bưu chính công ích.',
];

const list = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

function paper(text: string) {
  const [, name, originals, copies, form] = /^(.+)\*(\d)\/(\d)(?:@(.+))?$/.exec(text)!;
  return { name: name!, originals: Number(originals), copies: Number(copies), form: form ?? null };
}

/** Rows of the demo catalogue: names and codes as the city's fact sheet knows them, terms to demonstrate. */
export const demoProcedures = () =>
  procedureLines
    .trim()
    .split('\n')
    .map((line) => {
      const [code, name, key, level, online, limit, fee, feeNote, unit, results, papers] = line
        .split('|')
        .map((cell) => cell.trim()) as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const field = demoFields.find((one) => one.key === key)!;
      return {
        id: `procedure:${code}`,
        code,
        name,
        fieldCode: field.code,
        level: level as ProcedureLevel,
        onlineLevel: online as OnlineLevel,
        decisionNo: code.startsWith('9.') ? 'Danh mục minh họa' : 'Danh mục minh họa, mã thủ tục quốc gia',
        timeLimitDays: limit === 'S' ? 1 : limit === '-' ? null : Number(limit),
        sameDay: limit === 'S',
        feeVnd: Number(fee),
        feeNote: feeNote || null,
        copies: 1,
        applicants: key === 'KD' ? ['Công dân Việt Nam', 'Doanh nghiệp', 'Hợp tác xã'] : ['Công dân Việt Nam'],
        executingUnitId: unit ? `unit:${unit}` : null,
        receivingPlace:
          level === 'WARD'
            ? 'Bộ phận Một cửa của bất kỳ phường, xã, đặc khu nào trong thành phố'
            : 'Trung tâm Phục vụ hành chính công thành phố, hai cơ sở Hồng Bàng và Lê Thanh Nghị',
        results: list(results),
        requirements: null,
        legalBases: [...field.bases, ...ONE_STOP],
        steps: steps(online),
        papers: list(papers).map(paper),
      };
    });

export type DemoProcedure = ReturnType<typeof demoProcedures>[number];
