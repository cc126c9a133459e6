/** For the questions of react-admin's pages: its own answer to a failure is to call the record missing and to leave its page. The frame says what it is. */
export const quietly = { onError: () => undefined };
