import { tableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const LOOSE_KEY_ENTITY = 'loose-key';
export const BY_INSTANT = 'by-instant';

/** The note of a license key that no license uses. It is stored under the reference of that license key. */
export interface LooseKeyEntity {
  notedAt: string;
}

export const looseKeys = tableOf<LooseKeyEntity & { reference: string }, LooseKeyEntity>({
  entity: LOOSE_KEY_ENTITY,
  keyOf: ({ reference }) => reference,
  toEntity: ({ notedAt }) => ({ notedAt }),
  fromEntity: (reference, { notedAt }) => ({ reference, notedAt }),
});
