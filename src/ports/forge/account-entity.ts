/** Names that the manifest declares too; a test compares them. */
export const ACCOUNT_ENTITY = 'account';
export const BY_UPDATE = 'by-update';

/** An account that something is kept of, under its id. */
export interface AccountEntity {
  updatedAt: string;
}
