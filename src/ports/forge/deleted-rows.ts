import type { DeletedLicense } from '../register';
import { fromEntity, type StoredLicense, toStored } from './license-rows';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const DELETED_ENTITY = 'deleted-license';
export const BY_DELETION = 'by-deletion';
export const BY_FORMER_OWNER = 'by-owner';

/** A license that was deleted, as the entity store keeps it: no larger than the license was, so that it fits as well. */
export interface DeletedEntity extends StoredLicense {
  deletedAt: string;
}

/** Another key than the license has: a transaction names each key once, across entities. */
export const deletedKey = (id: string): string => `deleted:${id}`;

const idOfDeleted = (key: string): string => key.slice('deleted:'.length);

export function toDeletedEntity({ license, deletedAt }: DeletedLicense): DeletedEntity {
  return { ...toStored(license), deletedAt };
}

export const deletedLicenses = versionedTableOf<DeletedLicense, DeletedEntity>({
  entity: DELETED_ENTITY,
  keyOf: ({ license }) => deletedKey(license.entry.id),
  toEntity: toDeletedEntity,
  fromEntity: (key, { deletedAt, ...entity }) => ({
    license: fromEntity(idOfDeleted(key), entity),
    deletedAt,
  }),
  // Of one deletion, the row is written again only to take its owner out.
  version: ['revision', 'owner'],
});
