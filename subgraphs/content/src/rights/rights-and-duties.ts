/** The rights and duties of who reports, as they come with the product. A new wording is a new version. */
export const rightsAndDuties = {
  version: '2026.1',
  effectiveFrom: '2026-07-01T00:00:00+07:00',
  rights: [
    {
      vi: 'Được hướng dẫn, giải thích cách gửi phản ánh, kiến nghị.',
      en: 'To be guided and told how to report.',
    },
    {
      vi: 'Được thông báo việc tiếp nhận, tiến độ và kết quả xử lý.',
      en: 'To be told that the report was received, how it is going and what came of it.',
    },
    {
      vi: 'Được giữ bí mật thông tin cá nhân khi yêu cầu; được chọn công khai hay không công khai phản ánh.',
      en: 'To have personal information kept secret on request, and to choose whether the report is public.',
    },
    {
      vi: 'Được đánh giá mức độ hài lòng và phản ánh lại khi vụ việc chưa được giải quyết.',
      en: 'To rate the result, and to report again when the matter is not solved.',
    },
    {
      vi: 'Được khiếu nại, tố cáo hành vi cản trở, gây phiền hà theo quy định của pháp luật.',
      en: 'To complain about and denounce, under the law, anyone who obstructs or harasses.',
    },
    {
      vi: 'Được rút phản ánh trước khi việc xử lý hoàn tất.',
      en: 'To withdraw the report before its handling is finished.',
    },
  ],
  duties: [
    {
      vi: 'Cung cấp họ tên và địa chỉ, số điện thoại hoặc thư điện tử để liên hệ.',
      en: 'To give a name and an address, telephone number or e-mail for contact.',
    },
    {
      vi: 'Trình bày trung thực, rõ ràng bằng tiếng Việt và chịu trách nhiệm về nội dung phản ánh.',
      en: 'To write truthfully and clearly, in Vietnamese, and to answer for what is reported.',
    },
    {
      vi: 'Không lợi dụng phản ánh để xuyên tạc, vu khống, xúc phạm hoặc gây rối.',
      en: 'Not to misuse a report to distort, slander, insult or disturb.',
    },
    {
      vi: 'Phối hợp, bổ sung thông tin khi được yêu cầu.',
      en: 'To cooperate and add information when asked.',
    },
    {
      vi: 'Không gửi trùng lặp nhiều lần cùng một nội dung đã được trả lời.',
      en: 'Not to send again and again what has been answered already.',
    },
    {
      vi: 'Tôn trọng quyền hình ảnh, đời tư của người khác trong ảnh và video gửi kèm.',
      en: 'To respect the image and private life of others in attached photos and videos.',
    },
  ],
  legalBases: [
    {
      number: '20/2008/NĐ-CP',
      title: 'Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
      titleEn: 'Decree on receiving and handling feedback of individuals and organisations on administrative rules',
      issuedOn: '2008-02-14',
      note: 'Không áp dụng đối với khiếu nại, tố cáo.',
    },
    {
      number: '574/QĐ-TTg',
      title: 'Quyết định về tiếp nhận, trả lời phản ánh, kiến nghị của người dân, doanh nghiệp gửi tới Chính phủ',
      titleEn: 'Decision on receiving and answering feedback that people and businesses send to the Government',
      issuedOn: '2017-04-25',
      note: 'Phản ánh phải bằng tiếng Việt, rõ nội dung, có họ tên và địa chỉ liên hệ.',
    },
    {
      number: '26/CT-TTg',
      title:
        'Chỉ thị tiếp tục triển khai hiệu quả Nghị quyết số 35/NQ-CP ngày 16/5/2016 theo tinh thần Chính phủ đồng hành cùng doanh nghiệp',
      titleEn: 'Directive on continuing Resolution 35/NQ-CP of 16 May 2016: the Government goes along with businesses',
      issuedOn: '2017-06-06',
      note: null,
    },
    {
      number: '587/QĐ-UBND',
      title:
        'Quyết định của UBND thành phố Hải Phòng về phối hợp tiếp nhận, xử lý phản ánh, kiến nghị qua Tổng đài 1022',
      titleEn: 'Decision of the City People’s Committee on handling feedback together through hotline 1022',
      issuedOn: '2024-03-05',
      note: 'Thời hạn xử lý cụ thể do thành phố quy định và được cập nhật trên ứng dụng.',
    },
  ],
} as const;
