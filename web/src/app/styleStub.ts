/** What style sheets are to the tests. */
export const styleStub = {};
