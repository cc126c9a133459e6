import { MADE_UP, partlyStated, stated } from '../note';

/** The two years, each with its phases (đợt). */
export const CAMPAIGNS = [
  {
    code: '2020',
    name: 'Phong trào thi đua năm 2020',
    year: 2020,
    theme: 'Hành động vì một Long Biên Xanh-sạch-đẹp-văn minh',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    note: stated(
      '“Năm 2020 phường được quận giao 12 chỉ tiêu, kết quả 12/12 chỉ tiêu đều đạt và vượt”; tài liệu nêu số này ở lĩnh vực kinh tế, đô thị và không kể tên đủ: ở đây 12 chỉ tiêu gồm 8 chỉ tiêu có nêu kết quả (mọi lĩnh vực) và 4 chỉ tiêu minh họa.',
    ),
    phases: [
      phase2020(1, 'Mừng Đảng, mừng Xuân; chào mừng đại hội chi bộ nhiệm kỳ 2020-2022', '2020-01-01', '2020-03-31'),
      phase2020(2, 'Chào mừng Đại hội Đảng bộ phường lần thứ XXIII', '2020-04-01', '2020-06-30'),
      phase2020(3, 'Chào mừng Cách mạng tháng Tám và Quốc khánh 2/9', '2020-07-01', '2020-09-30'),
      phase2020(4, 'Hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm 2020', '2020-10-01', '2020-12-31'),
    ],
  },
  {
    code: '2021',
    name: 'Phong trào thi đua năm 2021',
    year: 2021,
    theme:
      'Thành phố Hà Nội: “Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển”; quận Long Biên: “Năm dân vận khéo, trọng tâm công tác giải phóng mặt bằng”',
    startsOn: '2021-01-01',
    endsOn: '2021-12-31',
    note: partlyStated('Chủ đề năm và các đợt thi đua.', 'Chỉ tiêu giao và kết quả các tháng'),
    phases: [
      {
        ordinal: 1,
        name: 'Phát động phong trào thi đua chào mừng Đại hội lần thứ XIII của Đảng; bầu cử Đại biểu Quốc hội khoá XV và bầu cử HĐND các cấp nhiệm kỳ 2021-2026',
        theme: 'Chào mừng Đại hội lần thứ XIII của Đảng; bầu cử Đại biểu Quốc hội khoá XV và bầu cử HĐND các cấp nhiệm kỳ 2021-2026',
        startsOn: '2021-01-01',
        endsOn: '2021-06-30',
        note: stated('Phường Phúc Đồng phát động.'),
      },
      {
        ordinal: 2,
        name: 'Phát động phong trào thi đua chào mừng 18 năm ngày thành lập Quận (06/11/2003- 06/11/2021), phấn đấu hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm 2021',
        theme: 'Chào mừng 18 năm ngày thành lập Quận (06/11/2003- 06/11/2021), phấn đấu hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm 2021',
        startsOn: '2021-07-01',
        endsOn: '2021-12-30',
        note: stated('Phường Phúc Đồng phát động; tài liệu ghi đợt này đến 30/12/2021.'),
      },
    ],
  },
] as const;

function phase2020(
  ordinal: number,
  theme: string,
  startsOn: string,
  endsOn: string,
): { ordinal: number; name: string; theme: string; startsOn: string; endsOn: string; note: string } {
  const note = `${stated('“Phong trào thi đua của phường được phát động trong 4 đợt”.')} Tên đợt, chủ đề, ngày bắt đầu và kết thúc: ${MADE_UP}`;
  return { ordinal, name: `Đợt ${ordinal} năm 2020`, theme, startsOn, endsOn, note };
}
