import { decimal } from '../../decimal';
import { MADE_UP, partlyStated } from '../note';

type Aim = readonly [name: string, unit: string, target: string | number, indicator?: string];

/** Of the plans the source states numbers, day, programme and how many indicators, tasks and projects there are; not which. */
const MADE_UP_AIM = `Tên và mức của chỉ tiêu: ${MADE_UP}`;

const PARTY_BUILDING: readonly Aim[] = [
  ['Phát triển đảng viên mới', '% kế hoạch', 100, 'DANG_VIEN_MOI'],
  ['Chi bộ hoàn thành tốt nhiệm vụ trở lên', '%', 100],
  ['Đảng viên hoàn thành tốt nhiệm vụ trở lên', '%', 90],
  ['Đảng viên dự học tập, quán triệt nghị quyết', '%', 98],
  ['Chi bộ sinh hoạt chuyên đề mỗi quý', '%', 100],
  ['Cuộc kiểm tra của Đảng ủy', 'cuộc', 4],
  ['Cuộc giám sát của Đảng ủy', 'cuộc', 2],
  ['Cuộc kiểm tra của Ủy ban Kiểm tra Đảng ủy', 'cuộc', 5],
  ['Cuộc giám sát của Ủy ban Kiểm tra Đảng ủy', 'cuộc', 3],
  ['Đơn thư thuộc thẩm quyền được giải quyết đúng hạn', '%', 100],
  ['Trao Huy hiệu Đảng đúng đợt', '%', 100],
  ['Cấp ủy viên được bồi dưỡng nghiệp vụ', '%', 100],
  ['Tổ dân vận đạt loại khá trở lên', '%', 95],
  ['Mô hình “Dân vận khéo” được công nhận', 'mô hình', 10],
  ['Hội nghị đối thoại với nhân dân', 'hội nghị', 2],
  ['Văn bản trao đổi qua mạng của khối Đảng, đoàn thể', '%', 100],
  ['Chi bộ dùng sổ tay đảng viên điện tử', '%', 50],
  ['Tổ chức chính trị - xã hội hoàn thành tốt nhiệm vụ', '%', 100],
  ['Tổng kết công tác Hội đồng nhân dân nhiệm kỳ 2016-2021', '', 'hoàn thành trong quý I'],
];

const SOCIETY: readonly Aim[] = [
  ['Thu ngân sách', '% dự toán', 100, 'THU_NGAN_SACH'],
  ['Chi ngân sách', '% dự toán', 100, 'CHI_NGAN_SACH'],
  ['Thu thuế ngoài quốc doanh', '% dự toán', 100, 'THUE_NGOAI_QUOC_DOANH'],
  ['Thu thuế sử dụng đất phi nông nghiệp', '% dự toán', 100],
  ['Thu nợ đọng thuế', '%', 80],
  ['Hộ kinh doanh dùng hóa đơn điện tử', '%', 60],
  ['Hộ gia đình đạt gia đình văn hóa', '%', 89, 'GIA_DINH_VAN_HOA'],
  ['Tổ dân phố đạt tổ dân phố văn hóa', 'tổ dân phố', 9, 'TO_DAN_PHO_VAN_HOA'],
  ['Giữ không còn hộ nghèo', 'hộ', 0, 'HO_NGHEO'],
  ['Lao động được giải quyết việc làm', 'người', 420],
  ['Người dân tham gia bảo hiểm y tế', '%', 92],
  ['Trẻ em được tiêm chủng đầy đủ', '%', 98],
  ['Trẻ dưới 5 tuổi suy dinh dưỡng', '%', '6.5'],
  ['Trường đạt chuẩn quốc gia', 'trường', 4],
  ['Học sinh hoàn thành chương trình tiểu học', '%', 100],
  ['Phổ cập giáo dục mầm non cho trẻ 5 tuổi', '%', 100],
  ['Người luyện tập thể dục, thể thao thường xuyên', '%', 44],
  ['Rác thải sinh hoạt được thu gom trong ngày', '%', 100, 'THU_GOM_RAC'],
  ['Hộ dân dùng nước sạch', '%', 100],
  ['Công trình vi phạm trật tự xây dựng', 'công trình', 0, 'TRAT_TU_XAY_DUNG'],
  ['Tuyển quân', '% chỉ tiêu', 100, 'TUYEN_QUAN'],
  ['Vụ phạm pháp hình sự được điều tra, khám phá', '%', 80],
  ['Hồ sơ hành chính giải quyết đúng hạn', '%', '99.5'],
  ['Dịch vụ công trực tuyến mức độ 3, 4', '% hồ sơ', 70],
];

/** The three plans of 2021. */
export const PLANS = [
  {
    code: 'KH_18',
    number: '18-KH/ĐU',
    programme: 'CT_01',
    title: 'Kế hoạch thực hiện Chương trình số 01 của Quận ủy năm 2021',
    note: partlyStated('“với 19 chỉ tiêu; 39 nội dung công việc phải thực hiện”.', 'Nội dung từng chỉ tiêu và công việc'),
    aims: PARTY_BUILDING,
    documents: ['CT_01', 'NQ_DH_XXIII'],
  },
  {
    code: 'KH_19',
    number: '19-KH/ĐU',
    programme: 'CT_02',
    title: 'Kế hoạch thực hiện Chương trình số 02 của Quận ủy năm 2021',
    note: partlyStated('“với 24 chỉ tiêu; 46 nội dung công việc phải thực hiện”.', 'Nội dung từng chỉ tiêu và công việc'),
    aims: SOCIETY,
    documents: ['CT_02', 'NQ_DH_XXIII'],
  },
  {
    code: 'KH_20',
    number: '20-KH/ĐU',
    programme: 'CT_03',
    title: 'Kế hoạch thực hiện Chương trình số 03 của Quận ủy',
    note: partlyStated(
      '“với 06 nhiệm vụ; 09 dự án đầu tư xây dựng, trong đó có 04 dự án do phường làm chủ đầu tư, 05 dự án do Quận làm chủ đầu tư”.',
      'Nội dung từng nhiệm vụ và dự án',
    ),
    aims: [],
    documents: ['CT_03', 'NQ_DH_XXIII', 'KL_316'],
  },
] as const;

const ROAD = (words: string): string => partlyStated(`“${words}”.`, 'Thuộc Kế hoạch 20-KH/ĐU, chủ đầu tư, tổng mức và tiến độ');
const MADE_UP_PROJECT = `Tên, tổng mức và tiến độ: ${MADE_UP}`;

/** The nine projects of plan 20: four invested by the ward, five by the district. */
export const PROJECTS = [
  project('DA_VUON_HOA', 'Cải tạo vườn hoa khu dân cư', 'WARD', 'UNDER_WAY', 1850, 700, ['2021-01-15', '2021-08-31'], 'Tổ dân phố số 3'),
  project('DA_VIA_HE', 'Duy tu vỉa hè, lòng đường ngõ phố', 'WARD', 'UNDER_WAY', 2400, 950, ['2021-02-01', '2021-10-31'], 'Tổ dân phố số 5, 6'),
  project('DA_RANH_THOAT_NUOC', 'Cải tạo các tuyến rãnh thoát nước', 'WARD', 'PREPARING', 3200, 0, ['2021-05-01', '2021-12-15'], 'Toàn phường'),
  project('DA_NHA_SINH_HOAT', 'Sửa chữa nhà sinh hoạt cộng đồng', 'WARD', 'FINISHED', 980, 955, ['2021-01-05', '2021-03-20'], 'Tổ dân phố số 8'),
  project(
    'DA_DUONG_30M',
    'Đường 30 m',
    'DISTRICT',
    'UNDER_WAY',
    186_000,
    41_500,
    ['2020-06-01', '2022-06-30'],
    null,
    ROAD('công tác GPMB dự án đường 30m'),
  ),
  project('DA_DUONG_81M', 'Đường 81 m', 'DISTRICT', 'PREPARING', 420_000, 12_000, ['2021-06-01', '2023-12-31'], null, ROAD('dự án đường 81m')),
  project('DA_TRUONG_MAM_NON', 'Xây dựng trường mầm non', 'DISTRICT', 'PLANNED', 64_000, null, ['2021-09-01', '2022-12-31'], null),
  project('DA_CHIEU_SANG', 'Chiếu sáng các ngõ trên 2 m', 'DISTRICT', 'UNDER_WAY', 5600, 2100, ['2021-01-20', '2021-09-30'], null),
  project('DA_CHO_DAN_SINH', 'Cải tạo chợ dân sinh', 'DISTRICT', 'SUSPENDED', 9800, 400, ['2020-10-01', null], null),
] as const;

function project(
  code: string,
  name: string,
  investorKind: 'WARD' | 'DISTRICT',
  state: string,
  budget: number,
  disbursed: number | null,
  [startsOn, endsOn]: readonly [string, string | null],
  location: string | null,
  note = MADE_UP_PROJECT,
) {
  return {
    code,
    name,
    investorKind,
    state,
    budget: decimal(budget),
    disbursed: disbursed === null ? null : decimal(disbursed),
    startsOn,
    endsOn,
    location,
    note,
  };
}

/** The indicators of a plan as records have them: a number, or words where there is none. */
export function aimsOf(aims: readonly Aim[]) {
  return aims.map(([name, unit, target, indicator], index) => {
    const isNumber = typeof target === 'number' || /^[\d.]+$/.test(target);
    return {
      ordinal: index + 1,
      name,
      unit: unit || null,
      indicator: indicator ?? null,
      targetValue: isNumber ? decimal(target) : null,
      targetText: isNumber ? null : target,
      note: MADE_UP_AIM,
    };
  });
}
