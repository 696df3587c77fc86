import { tableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const LOOSE_KEY_ENTITY = 'loose-key';
export const BY_INSTANT = 'by-instant';

/** The note of a key that no license uses: kept under the key's reference, from the instant it was noted. */
export interface LooseKeyEntity {
  notedAt: string;
}

export const looseKeys = tableOf<LooseKeyEntity & { reference: string }, LooseKeyEntity>({
  entity: LOOSE_KEY_ENTITY,
  keyOf: ({ reference }) => reference,
  toEntity: ({ notedAt }) => ({ notedAt }),
  fromEntity: (reference, { notedAt }) => ({ reference, notedAt }),
});
