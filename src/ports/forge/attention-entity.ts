import type { PromptSwitches } from '../../contract/prompt-settings';
import type { RequestKind } from '../../contract/requests';
import type { Day } from '../../policy';
import type { KeptLicense } from '../register';

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
  fact: Fact;
}

export type Fact =
  | { is: 'settings'; leadDays: number[] }
  | { is: 'switches'; off: PromptSwitches['off'] }
  /** Without `by`: marked before that was kept, or by an account that was closed since. */
  | { is: 'renewal'; licenseId: string; until: Day; by?: string }
  | { is: 'asked'; licenseId: string | null; kind: RequestKind; latestOn: Day }
  | { is: 'license'; id: string; name: string; contact: string };

export const keyOf = {
  settings: 'settings',
  switches: 'switches',
  renewal: (licenseId: string) => `renewal:${licenseId}`,
  asked: (licenseId: string | null, kind: RequestKind) => `asked:${kind}:${licenseId ?? ''}`,
  license: (id: string) => `license:${id}`,
};

/** A license where prompts find it; null where no day calls for anybody. */
export function attentionOf({ entry }: KeptLicense, dueOn: Day | null): AttentionEntity | null {
  if (dueOn === null) return null;
  const { id, name, contact } = entry;
  return { day: dueOn, mark: crypto.randomUUID(), fact: { is: 'license', id, name, contact } };
}
