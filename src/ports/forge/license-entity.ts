import type { LicenseEntry } from '../../contract/licenses';
import type { Day } from '../../policy';
import type { KeptLicense } from '../register';

/** Names that the manifest declares too; a test compares them. */
export const LICENSE_ENTITY = 'license';
export const BY_DUE_DAY = 'by-due-day';

/** Where a license stands in the index that has no day to stand at: behind every day, `'n' > '9'`. */
export const NO_DAY = 'none';

/** A license as the entity store keeps it: attributes of the manifest's types, a missing one left out. */
export interface LicenseEntity {
  revision: string;
  name: string;
  contact: string;
  license: LicenseEntry['license'];
  dueOn: string;
  keyReference?: string;
  keyHint?: string;
  createdAt: string;
  updatedAt: string;
}

export function toEntity({ entry, keyReference }: KeptLicense, dueOn: Day | null): LicenseEntity {
  const { revision, name, contact, license, keyHint, createdAt, updatedAt } = entry;
  return {
    revision,
    name,
    contact,
    license,
    dueOn: dueOn ?? NO_DAY,
    ...(keyReference === null ? {} : { keyReference }),
    ...(keyHint === null ? {} : { keyHint }),
    createdAt,
    updatedAt,
  };
}

export function fromEntity(id: string, entity: LicenseEntity): KeptLicense {
  const {
    revision,
    name,
    contact,
    license,
    keyReference = null,
    keyHint = null,
    createdAt,
    updatedAt,
  } = entity;
  return {
    entry: {
      id,
      revision,
      name,
      contact,
      license,
      hasKey: keyReference !== null,
      keyHint,
      createdAt,
      updatedAt,
    },
    keyReference,
  };
}
