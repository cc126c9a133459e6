export const filesEn = {
  file: {
    choose: 'Choose a file',
    replace: 'Choose another file',
    remove: 'Take the file off',
    sending: 'Uploading the file',
    aborted: 'The upload was stopped.',
  },
};
