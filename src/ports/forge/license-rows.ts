import type { LicenseDecision } from '../../contract/intent';
import type { LicenseEntry } from '../../contract/licenses';
import type { Day } from '../../policy';
import type { KeptLicense } from '../register';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const LICENSE_ENTITY = 'license';
export const BY_DUE_DAY = 'by-due-day';
export const BY_OWNER = 'by-owner';

/** The `dueOn` of a license that calls for nobody. It sorts after every day, because `'n' > '9'`. */
export const NO_DAY = 'none';

/** A license as the entity store keeps it. Attributes have the manifest's types; blank ones are left out. */
export interface LicenseEntity {
  revision: string;
  name: string;
  contact?: string;
  notes?: string;
  license: LicenseEntry['license'];
  /** Its `endsOn` is left out where the license had no end. */
  decision?: Omit<LicenseDecision, 'endsOn'> & { endsOn?: Day };
  owner?: string;
  lacksOwner?: boolean;
  dueOn: string;
  keyReference?: string;
  keyHint?: string;
  /** How many changes were ever logged. */
  changes?: number;
  createdAt: string;
  updatedAt: string;
}

export type StoredLicense = Omit<LicenseEntity, 'dueOn'>;

export const toEntity = (license: KeptLicense, dueOn: Day | null): LicenseEntity => ({
  ...toStored(license),
  dueOn: dueOn ?? NO_DAY,
});

/** The license alone, as it stands in the list on no day. */
export function toStored({ entry, keyReference, changes }: KeptLicense): StoredLicense {
  const { revision, name, contact, notes, license, decision, keyHint, createdAt, updatedAt } = entry;
  const { owner, lacksOwner } = entry;
  return {
    revision,
    name,
    contact,
    ...(notes === undefined ? {} : { notes }),
    license,
    ...(decision === undefined ? {} : { decision: storedDecision(decision) }),
    ...(owner === undefined ? {} : { owner }),
    ...(lacksOwner ? { lacksOwner } : {}),
    ...(keyReference === null ? {} : { keyReference }),
    ...(keyHint === null ? {} : { keyHint }),
    ...(changes === undefined ? {} : { changes }),
    createdAt,
    updatedAt,
  };
}

const storedDecision = ({
  endsOn,
  ...decision
}: LicenseDecision): NonNullable<LicenseEntity['decision']> => ({
  ...decision,
  ...(endsOn === null ? {} : { endsOn }),
});

export function fromEntity(id: string, entity: StoredLicense): KeptLicense {
  const {
    revision,
    name,
    contact = '',
    notes,
    license,
    decision,
    owner,
    lacksOwner,
    keyReference = null,
    keyHint = null,
    changes,
    createdAt,
    updatedAt,
  } = entity;
  return {
    entry: {
      id,
      revision,
      name,
      contact,
      ...(notes === undefined ? {} : { notes }),
      license,
      hasKey: keyReference !== null,
      keyHint,
      ...(decision ? { decision: { ...decision, endsOn: decision.endsOn ?? null } } : {}),
      ...(owner === undefined ? {} : { owner }),
      ...(lacksOwner ? { lacksOwner } : {}),
      createdAt,
      updatedAt,
    },
    keyReference,
    ...(changes === undefined ? {} : { changes }),
  };
}

/** A license and its day in the list; null if it is due on no day. */
export interface LicenseRow {
  license: KeptLicense;
  dueOn: Day | null;
}

export const licenses = versionedTableOf<LicenseRow, LicenseEntity>({
  entity: LICENSE_ENTITY,
  keyOf: ({ license }) => license.entry.id,
  toEntity: ({ license, dueOn }) => toEntity(license, dueOn),
  fromEntity: (id, entity) => ({
    license: fromEntity(id, entity),
    dueOn: entity.dueOn === NO_DAY ? null : entity.dueOn,
  }),
  version: ['revision'],
});
