import { inVietnamese } from './concept-names';
import type { Said } from './messages';
import type { undoEn } from './undo-en';

/** Những câu về việc hoàn tác. */
export const undoVi: Said<typeof undoEn> = {
  undoNotOffered: (f) => `Không hoàn tác được thay đổi của ${inVietnamese(f.type)} tại đây.`,
  undoNotAPerson: () => 'Hệ thống tự thực hiện thay đổi này nên không ai hoàn tác được.',
  undoChangedSince: () => 'Bản ghi đã thay đổi sau đó. Chỉ hoàn tác được thay đổi cuối cùng.',
  undoPartsChanged: (f) => `Sau đó đã có nội dung được thêm hoặc sửa trong ${inVietnamese(f.type)} này.`,
  undoNothing: () => 'Thay đổi này không để lại gì để đưa về như cũ.',
  undoUseCase: () => 'Thay đổi này là một bước nghiệp vụ riêng (công bố, quyết định, …) và chỉ rút lại bằng bước tương ứng.',
  undoIncomplete: (f) => `Lịch sử không lưu đủ nội dung của ${inVietnamese(f.type)} (không lưu bí mật) nên không khôi phục được.`,
  undoTooMany: (f) => `Có ${f.count.toLocaleString('vi')} bản ghi, quá số bản ghi hoàn tác được một lần (${f.max.toLocaleString('vi')}).`,
  undoWithRequest: () => 'Mục này chỉ hoàn tác được cùng với toàn bộ những gì đã ghi trong cùng thao tác (undoRequest).',
  undoOwnRequest: () => 'Thao tác cần hoàn tác có cùng mã x-request-id với yêu cầu này. Hãy gửi yêu cầu với mã khác.',
};
