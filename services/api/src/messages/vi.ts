import type { Messages } from './messages';

/** Câu tiếng Việt; cùng khóa với `en.ts`. */
export const vi: Messages = {
  badInput: (f) => (f.count === 1 ? 'Có một giá trị chưa đúng; xem "fields".' : `Có ${f.count} giá trị chưa đúng; xem "fields".`),
  notFound: (f) => `Không tìm thấy ${f.type} "${f.id}".`,
  internal: () => 'Máy chủ gặp sự cố. Hãy thử lại; nếu vẫn lỗi, hãy báo mã yêu cầu cho quản trị viên.',
  unavailable: () => 'Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau giây lát.',
  unauthenticated: () => 'Hãy đăng nhập trước: bằng signIn, hoặc bằng mã truy cập API trong tiêu đề Authorization.',
  wrongCredentials: () => 'Địa chỉ thư điện tử hoặc mật khẩu không đúng.',
  forbidden: (f) => `Vai trò ${f.role} không được thực hiện "${f.operation}".`,
  staleVersion: (f) =>
    `${f.type} "${f.id}" đã được sửa sau khi bạn mở (bạn có phiên bản ${f.version}, hiện tại là ${f.current}). Hãy tải lại rồi sửa.`,
  duplicate: (f) => `Đã có ${f.type} trùng ${f.fields}.`,
  hasDependents: (f) => `Không xóa được ${f.type} "${f.id}": còn ${f.dependents} phụ thuộc. Hãy xóa hoặc chuyển chúng trước.`,
  tooDeep: (f) => `Truy vấn sâu ${f.depth} tầng; tối đa ${f.limit}. Hãy tách nhỏ.`,
  tooCostly: (f) => `Truy vấn có thể đọc ${f.cost} bản ghi; tối đa ${f.limit}. Hãy giảm "first".`,
  tooManyTokens: (f) => `Truy vấn quá dài; tối đa ${f.limit} ký hiệu. Hãy tách nhỏ.`,
  rateLimited: (f) => `Thử quá nhiều lần. Hãy thử lại sau ${f.seconds} giây.`,
  malformedCursor: (f) => `"${f.cursor}" không phải con trỏ của danh sách này. Hãy dùng con trỏ do chính danh sách trả về, với cùng orderBy.`,
  pageSize: (f) => `Mỗi trang có từ 0 đến ${f.max} bản ghi.`,
  negativeOffset: () => 'Vị trí bắt đầu không được âm.',
  required: () => 'Cần nhập giá trị.',
  unknownReference: (f) => `Không tìm thấy ${f.type} "${f.id}".`,
  tooLong: (f) => `Tối đa ${f.max} ký tự.`,
  tooShort: (f) => `Tối thiểu ${f.min} ký tự.`,
  tooSmall: (f) => `Tối thiểu là ${f.min}.`,
  tooLarge: (f) => `Tối đa là ${f.max}.`,
  malformedCode: () => 'Chỉ dùng chữ in hoa không dấu, chữ số, "_", "-" và ".", bắt đầu bằng chữ hoặc số: PHUC_DONG.',
  malformedEmail: () => 'Không phải địa chỉ thư điện tử.',
  malformed: (f) => `Giá trị không đúng quy tắc "${f.rule}".`,
  dateOrder: (f) => `Ngày kết thúc (${f.end}) trước ngày bắt đầu (${f.start}).`,
};
