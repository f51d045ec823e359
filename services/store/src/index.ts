export type { InvitationToMail } from './repositories/invitationsRepository.ts';
export type { RequestFilter } from './repositories/requestsRepository.ts';
export { openStore, type Repositories, type Store } from './openStore.ts';
export type { AuditFilter } from './repositories/auditRepository.ts';
export type { NoticeAddress } from './repositories/noticesRepository.ts';
export type { Page, PageAfter } from './repositories/page.ts';
export type { Session } from './repositories/sessionsRepository.ts';
export { StoreUnavailableError } from './storeErrors.ts';
export type { StoredChange } from './watchChanges.ts';
