import { organizations } from '../organization/organization.resource';
import { reportHeaders } from '../report/report-header.resource';
import type { DemoBook } from './demo-book';
import { stated } from './note';
import { PHUC_DONG } from './table/ward';

/** What the source document tells in words beside its figures; number, date and who signs it does not state. */
export async function writeReportHeader(book: DemoBook): Promise<void> {
  const organizationId = book.id(organizations, PHUC_DONG);
  const texts = { opening: lines(OPENING), highlights: lines(HIGHLIGHTS), difficulties: lines(DIFFICULTIES), directions: lines(DIRECTIONS) };
  await book.create(reportHeaders, '2020', {
    organizationId,
    year: 2020,
    ...texts,
    note: stated('Số, ngày, người ký không nêu trong tài liệu. Lời văn theo tài liệu, rút gọn.'),
  });
}

const OPENING = [
  'Thực hiện chỉ đạo của Quận ủy, HĐND, UBND quận Long Biên, Đảng ủy, HĐND, UBND phường Phúc Đồng xác định công tác thi đua khen thưởng là một trong những nhiệm vụ trọng tâm, xuyên suốt trong công tác lãnh đạo, chỉ đạo và tổ chức thực hiện các nhiệm vụ về phát triển kinh tế xã hội, an ninh quốc phòng của địa phương.',
];

const HIGHLIGHTS = [
  'Công tác lãnh đạo, chỉ đạo: lãnh đạo thành công Đại hội chi bộ nhiệm kỳ 2020-2022 và Đại hội Đảng bộ phường lần thứ XXIII, nhiệm kỳ 2020-2025; thực hiện tốt Đề án số 15-ĐA/QU của Quận ủy và Đề án số 21-ĐA/TU của Thành ủy; lãnh đạo bầu cử tổ trưởng dân phố nhiệm kỳ 2020-2022 và xây dựng Đề án thành lập 02 tổ dân phố số 11, 12 tại Chung cư Hope.',
  'Công tác xây dựng Đảng: công tác kiểm tra, giám sát của Đảng ủy, của Ủy ban Kiểm tra Đảng ủy đều đạt và vượt chỉ tiêu kế hoạch đề ra; tổ chức Hội nghị tọa đàm chuyên đề thực hiện khâu đột phá “Thực hiện bảo vệ môi trường xanh-sạch-đẹp - Trách nhiệm của cả hệ thống chính trị, tổ chức, cá nhân”.',
  'Lĩnh vực kinh tế, đô thị: tập trung giải quyết những việc tồn tại, vướng mắc như thực hiện Kết luận số 316, công tác giải phóng mặt bằng dự án đường 81m, 96 ha liên quan đến di chuyển mộ.',
  'Lĩnh vực văn hóa, xã hội: công tác an sinh xã hội được đảm bảo, hiện phường không còn hộ nghèo; công tác y tế đã thực hiện tốt công tác phòng chống dịch Covid-19.',
  'An ninh, quốc phòng: đảm bảo an ninh chính trị, trật tự an toàn xã hội trong dịp diễn ra Đại hội Đảng các cấp; làm tốt công tác huấn luyện dân quân, quân dự bị tại quận và phường.',
  'Cải cách hành chính, xây dựng mô hình cơ quan điện tử: tập trung chỉ đạo quyết liệt, giao việc, kiểm tra, giám sát và đôn đốc nhắc nhở thực hiện nhiệm vụ được giao; thực hiện mô hình một cửa chuẩn theo chỉ đạo của UBND quận.',
  'Công tác vận động quần chúng: thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Ban Chấp hành Trung ương; thực hiện tốt chủ đề “Hành động vì một Long Biên Xanh-sạch-đẹp-văn minh”.',
];

const DIFFICULTIES = [
  'Công tác thu thuế ngoài quốc doanh vì tình hình dịch Covid-19; công tác giải phóng mặt bằng dự án đường 30m, vấn đề giải quyết việc làm ảnh hưởng không nhỏ đến công tác lãnh đạo, chỉ đạo thực hiện các nhiệm vụ chính trị, phát triển kinh tế, xã hội, an ninh quốc phòng trên địa bàn phường.',
];

const DIRECTIONS = [
  'Tổ chức quán triệt, học tập Nghị quyết Đại hội Đảng lần thứ XIII và xây dựng chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVII.',
  'Xây dựng, triển khai kế hoạch thực hiện chủ đề năm của Thành phố về “Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển” và của quận Long Biên về “Năm dân vận khéo, trọng tâm công tác giải phóng mặt bằng”; tập trung dự án đường 30m, dự án đường 81m và các dự án khác trên địa bàn phường.',
  'Lãnh đạo triển khai, thực hiện tốt các chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, an ninh quốc phòng gắn với Kế hoạch thực hiện chương trình số 02, 03 năm 2021; xây dựng phương án chi tiết thu ngân sách phường năm 2021; kiểm soát, đánh giá hàng tháng, quý về thực hiện các chỉ tiêu, nhiệm vụ.',
  'Chỉ đạo tổng kết hoạt động của HĐND phường nhiệm kỳ 2016-2021; phối hợp thực hiện công tác bầu cử đại biểu Quốc hội, đại biểu HĐND các cấp nhiệm kỳ 2021-2026 và thực hiện mô hình chính quyền đô thị tại phường.',
  'Lãnh đạo Đại hội Hội Người cao tuổi, Hội Phụ nữ và Hội Chữ thập đỏ phường nhiệm kỳ 2021-2026.',
  'Đổi mới, nâng cao chất lượng hoạt động của MTTQ, các đoàn thể phường, trọng tâm công tác dân vận và giám sát, phản biện xã hội theo Quyết định 217, 218 của BCH TW.',
  'Đảm bảo an ninh trật tự, an toàn xã hội trên địa bàn phường, đặc biệt trong dịp diễn ra bầu cử và các ngày lễ, Tết.',
];

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
