/** Somebody who reported the same water: minutes after the first rain, metres from the middle of it. */
export interface Voice {
  /** A persona of the identity simulator; somebody without a name in the demo when absent. */
  readonly who?: string;
  /** Told the desk by phone. */
  readonly calls?: true;
  readonly minute: number;
  readonly east: number;
  readonly north: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Sent with a photo. */
  readonly photo?: true;
}

/** One evening of rain that many wrote about; the first voice is the report that is handled. */
export interface Flood {
  readonly title: string;
  readonly wardCode: string;
  readonly street: string;
  /** Where the water stands deepest. */
  readonly lat: number;
  readonly lng: number;
  readonly daysAgo: number;
  readonly voices: readonly [Voice, ...Voice[]];
  readonly progress: readonly [string, string];
  /** What the desk told everybody. */
  readonly message: string;
  /** Absent while the water is still being dealt with. */
  readonly result?: string;
}

export const FLOODS: readonly Flood[] = [
  {
    title: 'Ngập đường Tô Hiệu sau mưa lớn chiều tối',
    wardCode: '11383',
    street: 'đường Tô Hiệu',
    lat: 20.8535,
    lng: 106.6796,
    daysAgo: 1,
    voices: [
      {
        who: 'citizen:thuy',
        minute: 0,
        east: 0,
        north: 0,
        number: 118,
        title: 'Đường Tô Hiệu ngập sâu đoạn gần ngã tư Cát Cụt',
        body: 'Mưa từ hơn 5 giờ chiều, đến 6 giờ 20 nước đã ngập ngang đầu gối ở đoạn gần ngã tư Cát Cụt. Xe máy chết máy hàng loạt, miệng cống nước đùn lên chứ không rút.',
        photo: true,
      },
      {
        who: 'citizen:dung',
        minute: 9,
        east: 60,
        north: 25,
        number: 96,
        title: 'Nước tràn vào nhà dân trên đường Tô Hiệu',
        body: 'Nhà tôi cao hơn mặt đường một bậc mà nước đã vào đến chân cầu thang. Ô tô đi qua tạo sóng đánh vào cửa cuốn, mong có người chặn bớt xe lớn.',
        photo: true,
      },
      {
        minute: 14,
        east: -85,
        north: -30,
        number: 142,
        title: 'Tô Hiệu ngập, cống không thoát',
        body: 'Hai hố ga trước chợ nghẹt lá và rác, nước dồn lại cả đoạn dài. Bà con đã vớt rác nhưng nước vẫn không xuống.',
      },
      {
        calls: true,
        minute: 21,
        east: 35,
        north: 70,
        number: 5,
        title: 'Ngõ bên đường Tô Hiệu ngập, có người già cần giúp',
        body: 'Người gọi cho biết nước trong ngõ lên 40 cm, nhà có mẹ 82 tuổi nằm ở tầng một, đã kê giường cao nhưng lo nước còn lên.',
      },
      {
        who: 'citizen:cham',
        minute: 27,
        east: 150,
        north: 55,
        number: 61,
        title: 'Ngập trước cổng trường trên đường Tô Hiệu',
        body: 'Giờ tan lớp học thêm mà trước cổng trường nước ngập hơn nửa bánh xe, phụ huynh phải bế các cháu lội ra.',
        photo: true,
      },
      {
        minute: 38,
        east: -140,
        north: -60,
        number: 177,
        title: 'Nắp hố ga trên đường Tô Hiệu bật lên giữa chỗ ngập',
        body: 'Nước đùn mạnh làm nắp hố ga gần số 177 bật lệch, nước đục nên không ai thấy. Tôi đã cắm tạm một cành cây để báo.',
      },
      {
        calls: true,
        minute: 46,
        east: 10,
        north: -45,
        number: 123,
        title: 'Xe chết máy nhiều trên đường Tô Hiệu vì ngập',
        body: 'Người gọi đề nghị có lực lượng phân luồng từ đầu đường, vì nhiều xe vẫn đi vào rồi chết máy giữa chỗ sâu.',
      },
      {
        minute: 58,
        east: 90,
        north: 10,
        number: 84,
        title: 'Mưa đã ngớt mà Tô Hiệu vẫn chưa rút nước',
        body: 'Mưa ngớt gần nửa tiếng mà mực nước chỉ xuống được vài phân. Mong thành phố cho biết bao giờ bơm xong.',
      },
    ],
    progress: [
      'Đã mở hết cửa phai ra hồ điều hòa, tăng cường hai bơm di động; tổ công tác đang vớt rác ở các miệng thu nước.',
      'Mặt đường đã hết ngập lúc 21 giờ. Đang kiểm tra đoạn cống bị tắc và thay nắp hố ga bị bật.',
    ],
    message:
      'Đoạn ngập trên đường Tô Hiệu đang được bơm thoát nước. Ông/Bà vui lòng tránh đoạn từ ngã tư Cát Cụt đến chợ, chú ý hố ga bị bật nắp. Việc xử lý và kết quả sẽ được báo tới từng phản ánh.',
  },
  {
    title: 'Ngập đường Văn Cao sau trận mưa tối',
    wardCode: '11359',
    street: 'đường Văn Cao',
    lat: 20.8486,
    lng: 106.7045,
    daysAgo: 27,
    voices: [
      {
        who: 'citizen:khoa',
        minute: 0,
        east: 0,
        north: 0,
        number: 210,
        title: 'Đường Văn Cao ngập cả hai chiều',
        body: 'Mưa to chưa đầy một tiếng mà Văn Cao ngập cả hai chiều, chỗ sâu nhất gần 40 cm. Nước xoáy ở miệng cống bên số chẵn, rất nguy hiểm cho người đi bộ.',
        photo: true,
      },
      {
        minute: 12,
        east: 45,
        north: -80,
        number: 188,
        title: 'Tầng hầm chung cư bên đường Văn Cao bị nước vào',
        body: 'Nước từ đường tràn qua gờ chắn xuống tầng hầm để xe, ban quản lý đang bơm nhưng không kịp.',
        photo: true,
      },
      {
        calls: true,
        minute: 19,
        east: -20,
        north: 110,
        number: 244,
        title: 'Ngập sâu gần bệnh viện trên đường Văn Cao',
        body: 'Người gọi cho biết xe cứu thương phải vòng đường khác, đề nghị ưu tiên thoát nước đoạn này.',
      },
      {
        minute: 33,
        east: 15,
        north: -150,
        number: 156,
        title: 'Nước rút rất chậm trên đường Văn Cao',
        body: 'Mưa tạnh từ lâu mà nước vẫn đứng, có lẽ cửa cống ra mương chưa mở.',
      },
      {
        minute: 41,
        east: -60,
        north: 40,
        number: 223,
        title: 'Rác bịt kín song chắn rác đường Văn Cao',
        body: 'Song chắn rác bên dãy nhà hàng bị túi ni-lông bịt kín, tôi gỡ ra thì nước rút thấy rõ. Đề nghị dọn thường xuyên hơn.',
      },
    ],
    progress: [
      'Đã mở cửa cống ra mương An Kim Hải, bố trí tổ trực bơm tại hai điểm.',
      'Nước đã rút hết lúc 20 giờ 50, ngày mai nạo vét toàn bộ hố thu.',
    ],
    message:
      'Nước trên đường Văn Cao đang rút, Ông/Bà vui lòng đi đường Lạch Tray. Công ty Thoát nước nạo vét toàn bộ hố thu trong hai ngày tới, có thể rào một làn xe.',
    result:
      'Đã nạo vét 34 hố thu và 420 m cống đường Văn Cao, thay sáu song chắn rác bị gãy, đặt lịch vớt rác trước mỗi đợt mưa. Hai trận mưa sau đó đường không ngập.',
  },
];
