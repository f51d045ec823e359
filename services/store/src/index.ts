export { openStore, type Repositories, type Store } from './openStore.ts';
export type { Page, PageAfter } from './repositories/page.ts';
export { StoreUnavailableError } from './storeErrors.ts';
