import type { PromptSwitches } from '../../contract/prompt-settings';
import type { RequestKind } from '../../contract/requests';
import type { Day } from '../../policy';
import type { KeptLicense } from '../register';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const ATTENTION_ENTITY = 'attention';
export const BY_DAY = 'by-day';

/** Stands before every day: what has to be known before the first license is looked at. */
export const FIRST = '0000';

/** One thing that prompts are decided from. Licenses stand at the day they are due, all else before. */
export interface AttentionEntity {
  day: string;
  /** New with each writing, so that what was read can be told from what was written since. */
  mark: string;
  fact: AttentionFact;
}

export type AttentionRow = AttentionEntity & { key: string };

export type AttentionFact =
  | { is: 'lead-times'; leadDays: number[] }
  /** The lead times as they were kept under the key of the settings, until settings are saved again. */
  | { is: 'settings'; leadDays: number[] }
  | { is: 'switches'; off: PromptSwitches['off'] }
  /** Without `by`: marked before that was kept, or by an account that was closed since. */
  | { is: 'renewal'; licenseId: string; until: Day; by?: string }
  | { is: 'asked'; licenseId: string | null; kind: RequestKind; latestOn: Day }
  | { is: 'license'; id: string; name: string; contact: string };

export const attentionRows = versionedTableOf<AttentionRow, AttentionEntity>({
  entity: ATTENTION_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ day, mark, fact }) => ({ day, mark, fact }),
  fromEntity: (key, { day, mark, fact }) => ({
    key,
    day,
    mark,
    fact: fact.is === 'asked' ? { ...fact, licenseId: fact.licenseId ?? null } : fact,
  }),
  version: ['mark'],
});

/** The key of each fact. No other entity or value has one of these: a transaction takes a key once. */
export const keyOf = {
  leadTimes: 'lead-times',
  switches: 'switches',
  renewal: (licenseId: string) => `renewal:${licenseId}`,
  asked: (licenseId: string | null, kind: RequestKind) => `asked:${kind}:${licenseId ?? ''}`,
  license: (id: string) => `license:${id}`,
};

/** A fact that stands before every day, written anew. */
export const factFirst = (key: string, fact: AttentionFact): AttentionRow => row(key, FIRST, fact);

/** A license where prompts find it; null where no day calls for anybody. */
export function dueLicense({ entry }: KeptLicense, dueOn: Day | null): AttentionRow | null {
  if (dueOn === null) return null;
  const { id, name, contact } = entry;
  return row(keyOf.license(id), dueOn, { is: 'license', id, name, contact });
}

const row = (key: string, day: string, fact: AttentionFact): AttentionRow => ({
  key,
  day,
  mark: crypto.randomUUID(),
  fact,
});
