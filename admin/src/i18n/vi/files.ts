export const filesVi = {
  file: {
    choose: 'Chọn tệp',
    replace: 'Chọn tệp khác',
    remove: 'Bỏ tệp',
    sending: 'Đang tải tệp lên',
    aborted: 'Đã ngừng tải tệp lên.',
  },
};
