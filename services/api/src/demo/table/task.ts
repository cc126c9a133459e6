import { MADE_UP, partlyStated } from '../note';
import type { DepartmentCode } from './department';

type Body =
  | ''
  | 'DANG_BO'
  | 'MTTQ'
  | 'DOAN_THANH_NIEN'
  | 'HOI_CCB'
  | 'HOI_PHU_NU'
  | 'HOI_NGUOI_CAO_TUOI'
  | 'HOI_CHU_THAP_DO'
  | 'TRAM_Y_TE'
  | 'CONG_AN';

/** Its name, who carries it out (a body of the ward; '' is the ward itself), which department follows it, and its last day in 2021. */
export type DemoTask = readonly [name: string, body: Body, department: DepartmentCode, due: string];

/** The 39 of plan 18-KH/ĐU: the Party and the political system. The source counts them and names none. */
const KH_18: readonly DemoTask[] = [
  ['Quán triệt, học tập Nghị quyết Đại hội Đảng lần thứ XIII', 'DANG_BO', 'VAN_PHONG_QUAN_UY', '04-15'],
  ['Xây dựng chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVII', 'DANG_BO', 'VAN_PHONG_QUAN_UY', '02-26'],
  ['Xây dựng chương trình kiểm tra, giám sát năm 2021', 'DANG_BO', 'TO_CHUC', '01-29'],
  ['Kiểm tra chi bộ thực hiện quy chế làm việc, đợt 1', 'DANG_BO', 'TO_CHUC', '03-31'],
  ['Kiểm tra chi bộ thực hiện quy chế làm việc, đợt 2', 'DANG_BO', 'TO_CHUC', '08-31'],
  ['Giám sát chuyên đề thu, nộp đảng phí', 'DANG_BO', 'TO_CHUC', '06-30'],
  ['Kết nạp đảng viên mới 6 tháng đầu năm', 'DANG_BO', 'TO_CHUC', '06-30'],
  ['Kết nạp đảng viên mới 6 tháng cuối năm', 'DANG_BO', 'TO_CHUC', '12-15'],
  ['Mở lớp bồi dưỡng nhận thức về Đảng', 'DANG_BO', 'TO_CHUC', '05-31'],
  ['Cử cán bộ tham gia bồi dưỡng lý luận chính trị', 'DANG_BO', 'TO_CHUC', '09-30'],
  ['Trao tặng Huy hiệu Đảng đợt 3/2', 'DANG_BO', 'TO_CHUC', '02-03'],
  ['Trao tặng Huy hiệu Đảng đợt 19/5', 'DANG_BO', 'TO_CHUC', '05-19'],
  ['Trao tặng Huy hiệu Đảng đợt 2/9', 'DANG_BO', 'TO_CHUC', '09-02'],
  ['Trao tặng Huy hiệu Đảng đợt 7/11', 'DANG_BO', 'TO_CHUC', '11-07'],
  ['Rà soát, bổ sung quy hoạch cấp ủy nhiệm kỳ 2020-2025', 'DANG_BO', 'TO_CHUC', '07-30'],
  ['Đánh giá chất lượng chi bộ và đảng viên năm 2021', 'DANG_BO', 'TO_CHUC', '12-10'],
  ['Nâng cao chất lượng sinh hoạt chi bộ', 'DANG_BO', 'TO_CHUC', '10-29'],
  ['Sinh hoạt chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'DANG_BO', 'VAN_PHONG_QUAN_UY', '05-28'],
  ['Thực hiện mô hình cơ quan điện tử khối Đảng, đoàn thể', 'DANG_BO', 'VAN_PHONG_QUAN_UY', '06-15'],
  ['Chuẩn hóa hồ sơ, lưu trữ văn bản của Đảng ủy', 'DANG_BO', 'VAN_PHONG_QUAN_UY', '11-30'],
  ['Tổng kết hoạt động của HĐND phường nhiệm kỳ 2016-2021', '', 'VAN_PHONG_HDND_UBND', '03-26'],
  ['Lập danh sách cử tri bầu cử đại biểu Quốc hội và HĐND các cấp', '', 'NOI_VU', '04-13'],
  ['Tổ chức hội nghị hiệp thương giới thiệu người ứng cử', 'MTTQ', 'NOI_VU', '04-18'],
  ['Tổ chức ngày bầu cử 23/5/2021', '', 'NOI_VU', '05-23'],
  ['Triển khai mô hình chính quyền đô thị tại phường', '', 'NOI_VU', '07-01'],
  ['Đại hội Hội Người cao tuổi phường nhiệm kỳ 2021-2026', 'HOI_NGUOI_CAO_TUOI', 'DAN_VAN', '06-25'],
  ['Đại hội Hội Phụ nữ phường nhiệm kỳ 2021-2026', 'HOI_PHU_NU', 'DAN_VAN', '04-28'],
  ['Đại hội Hội Chữ thập đỏ phường nhiệm kỳ 2021-2026', 'HOI_CHU_THAP_DO', 'DAN_VAN', '05-14'],
  ['Phát động chủ đề “Năm dân vận khéo, trọng tâm công tác giải phóng mặt bằng”', 'DANG_BO', 'DAN_VAN', '02-26'],
  ['Đăng ký mô hình dân vận khéo của các chi bộ, đoàn thể', 'MTTQ', 'DAN_VAN', '03-15'],
  ['Dân vận trong công tác thu thuế nợ đọng', 'MTTQ', 'DAN_VAN', '08-31'],
  ['Dân vận hộ kinh doanh mặt đường giữ trật tự đô thị, vệ sinh môi trường', 'MTTQ', 'DAN_VAN', '05-31'],
  ['Củng cố tổ hòa giải ở các tổ dân phố', 'MTTQ', 'TU_PHAP', '06-30'],
  ['Giám sát theo Quyết định 217-QĐ/TW: chuyên đề 6 tháng đầu năm', 'MTTQ', 'DAN_VAN', '06-20'],
  ['Phản biện xã hội theo Quyết định 217-QĐ/TW', 'MTTQ', 'DAN_VAN', '10-15'],
  ['Đối thoại giữa người đứng đầu cấp ủy, chính quyền với nhân dân', 'DANG_BO', 'DAN_VAN', '09-24'],
  ['Phát triển đoàn viên, giới thiệu đoàn viên ưu tú cho Đảng', 'DOAN_THANH_NIEN', 'DOAN_THANH_NIEN', '11-15'],
  ['Tháng Thanh niên 2021', 'DOAN_THANH_NIEN', 'DOAN_THANH_NIEN', '03-31'],
  ['Nâng cao chất lượng tổ chức Hội Cựu chiến binh', 'HOI_CCB', 'HOI_CCB', '10-30'],
];

/** The 46 of plan 19-KH/ĐU: economy, society, order. The source counts them and names none. */
const KH_19: readonly DemoTask[] = [
  ['Xây dựng phương án chi tiết thu ngân sách phường năm 2021', '', 'PHONG_KINH_TE', '01-29'],
  ['Thu thuế sử dụng đất phi nông nghiệp, kỳ 1', '', 'PHONG_KINH_TE', '05-31'],
  ['Thu thuế sử dụng đất phi nông nghiệp, kỳ 2', '', 'PHONG_KINH_TE', '10-31'],
  ['Thu nợ đọng thuế ngoài quốc doanh, quý I', '', 'PHONG_KINH_TE', '03-31'],
  ['Thu nợ đọng thuế ngoài quốc doanh, quý II', '', 'PHONG_KINH_TE', '06-30'],
  ['Thu nợ đọng thuế ngoài quốc doanh, quý III', '', 'PHONG_KINH_TE', '09-30'],
  ['Thu nợ đọng thuế ngoài quốc doanh, quý IV', '', 'PHONG_KINH_TE', '12-20'],
  ['Rà soát hộ kinh doanh, lập bộ thuế khoán', '', 'PHONG_KINH_TE', '02-28'],
  ['Kiểm tra an toàn thực phẩm dịp Tết Nguyên đán', 'TRAM_Y_TE', 'Y_TE', '02-05'],
  ['Tháng hành động vì an toàn thực phẩm', 'TRAM_Y_TE', 'Y_TE', '05-15'],
  ['Kiểm tra bếp ăn tập thể các trường học', 'TRAM_Y_TE', 'Y_TE', '09-20'],
  ['Phòng, chống dịch Covid-19: rà soát người về từ vùng dịch', 'TRAM_Y_TE', 'Y_TE', '04-29'],
  ['Tổ chức tiêm vắc-xin phòng Covid-19 cho đối tượng ưu tiên', 'TRAM_Y_TE', 'Y_TE', '06-30'],
  ['Phòng, chống sốt xuất huyết: vệ sinh môi trường diệt bọ gậy', 'TRAM_Y_TE', 'Y_TE', '07-31'],
  ['Khám sức khỏe định kỳ cho người cao tuổi', 'TRAM_Y_TE', 'Y_TE', '10-20'],
  ['Duy trì tiêu chí quốc gia về y tế phường', 'TRAM_Y_TE', 'Y_TE', '11-30'],
  ['Điều tra trẻ trong độ tuổi phổ cập giáo dục', '', 'GIAO_DUC', '04-10'],
  ['Tuyển sinh đầu cấp năm học 2021-2022', '', 'GIAO_DUC', '08-15'],
  ['Duy trì trường đạt chuẩn quốc gia', '', 'GIAO_DUC', '11-19'],
  ['Trao học bổng khuyến học', '', 'GIAO_DUC', '09-05'],
  ['Đăng ký danh hiệu gia đình văn hóa, tổ dân phố văn hóa', 'MTTQ', 'VAN_PHONG_HDND_UBND', '02-28'],
  ['Bình xét gia đình văn hóa, tổ dân phố văn hóa', 'MTTQ', 'VAN_PHONG_HDND_UBND', '11-10'],
  ['Ngày hội Đại đoàn kết toàn dân tộc', 'MTTQ', 'DAN_VAN', '11-18'],
  ['Tặng quà đối tượng chính sách dịp Tết Nguyên đán', '', 'LDTBXH', '02-08'],
  ['Tặng quà người có công dịp 27/7', '', 'LDTBXH', '07-27'],
  ['Rà soát hộ nghèo, hộ cận nghèo', '', 'LDTBXH', '11-15'],
  ['Giới thiệu việc làm cho lao động bị ảnh hưởng dịch', '', 'LDTBXH', '06-30'],
  ['Vận động tham gia bảo hiểm xã hội tự nguyện', 'HOI_PHU_NU', 'LDTBXH', '10-31'],
  ['Vận động quỹ Đền ơn đáp nghĩa', 'MTTQ', 'LDTBXH', '07-15'],
  ['Hỗ trợ người khó khăn do dịch Covid-19', '', 'LDTBXH', '05-07'],
  ['Tổ chức hiến máu nhân đạo', 'HOI_CHU_THAP_DO', 'Y_TE', '04-24'],
  ['Xây dựng kế hoạch bảo đảm an ninh trật tự dịp bầu cử', 'CONG_AN', 'VAN_PHONG_HDND_UBND', '05-05'],
  ['Bảo đảm an ninh trật tự dịp Tết Nguyên đán', 'CONG_AN', 'VAN_PHONG_HDND_UBND', '02-20'],
  ['Cấp căn cước công dân gắn chíp', 'CONG_AN', 'VAN_PHONG_HDND_UBND', '06-30'],
  ['Kiểm tra phòng cháy, chữa cháy chung cư và chợ', 'CONG_AN', 'VAN_PHONG_HDND_UBND', '04-30'],
  ['Tuyên truyền phòng, chống tội phạm và tệ nạn ma túy', 'CONG_AN', 'TU_PHAP', '06-26'],
  ['Giao quân năm 2021', '', 'QUAN_SU', '03-03'],
  ['Huấn luyện dân quân, quân dự bị', '', 'QUAN_SU', '06-15'],
  ['Đăng ký nghĩa vụ quân sự cho nam công dân đủ 17 tuổi', '', 'QUAN_SU', '04-20'],
  ['Khám tuyển nghĩa vụ quân sự', '', 'QUAN_SU', '12-10'],
  ['Giải quyết thủ tục hành chính đúng hạn tại bộ phận một cửa', '', 'NOI_VU', '12-25'],
  ['Cung cấp dịch vụ công trực tuyến mức độ 3, 4', '', 'NOI_VU', '09-30'],
  ['Khắc phục tồn tại sau kiểm tra công vụ', '', 'NOI_VU', '04-26'],
  ['Giải quyết đơn thư, tiếp công dân định kỳ', '', 'THANH_TRA', '12-20'],
  ['Tuyên truyền, phổ biến pháp luật', '', 'TU_PHAP', '11-09'],
  ['Đề án thành lập tổ dân phố số 11, 12 tại Chung cư Hope', '', 'NOI_VU', '07-01'],
];

/** The 6 of plan 20-KH/ĐU, as far as the source tells what they are about: upkeep, drains, waste, offices. */
const KH_20: readonly DemoTask[] = [
  ['Duy tu, duy trì thường xuyên các vườn hoa, cây xanh', '', 'QUAN_LY_DO_THI', '12-20'],
  ['Duy tu, duy trì vỉa hè, lòng đường', '', 'QUAN_LY_DO_THI', '04-25'],
  ['Khảo sát hệ thống các tuyến rãnh thoát nước', '', 'QUAN_LY_DO_THI', '04-30'],
  ['Thu gom, vận chuyển rác thải đảm bảo mỹ quan đô thị', '', 'QUAN_LY_DO_THI', '12-20'],
  ['Đảm bảo tiêu thoát nước mùa mưa', '', 'QUAN_LY_DO_THI', '05-31'],
  ['Hệ thống công sở khang trang, sạch đẹp', '', 'QUAN_LY_DO_THI', '09-30'],
];

const NAMED_BY_US = `Số nhiệm vụ lấy từ tài liệu; tên, người thực hiện, hạn và tiến độ: ${MADE_UP}`;

/** The tasks of the three plans of 2021: as many as the source counts. */
export const PLAN_TASKS = [
  { plan: 'KH_18', prefix: '18-KH-DU', note: NAMED_BY_US, tasks: KH_18 },
  { plan: 'KH_19', prefix: '19-KH-DU', note: NAMED_BY_US, tasks: KH_19 },
  {
    plan: 'KH_20',
    prefix: '20-KH-DU',
    note: partlyStated(
      '“06 nhiệm vụ”; “duy tu, duy trì thường xuyên các vườn hoa, vỉa hè, lòng đường, cây xanh, khảo sát hệ thống các tuyến rãnh thoát nước; thu gom vận chuyển rác thải…”.',
      'Cách chia thành 6 nhiệm vụ, người thực hiện, hạn và tiến độ',
    ),
    tasks: KH_20,
  },
] as const;

/** The day on which the demonstration stands still: what was due by then is done, or late. */
export const STANDS_ON = '2021-04-29';
