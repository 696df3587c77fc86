import {
  type Facts,
  type HostFacts,
  type Hush,
  type Hushed,
  type LicenseFacts,
  NOTHING_HUSHED,
  type PromptSettings,
} from '../../src/prompts';

export const today = '2026-06-15';
export const settings: PromptSettings = { leadDays: [60, 30, 7], reach: [] };
export const noHost: HostFacts = {
  product: 'jira',
  state: 'absent',
  evaluation: false,
  endsOn: null,
  requests: [],
};
export const license = (over: Partial<LicenseFacts> = {}): LicenseFacts => ({
  id: 'paris',
  handle: `handle of ${over.id ?? 'paris'}`,
  name: 'Jira Server, Paris',
  product: { name: 'Mockups for JIRA Server', host: 'jira' },
  contact: 'Anna',
  expiresOn: '2027-06-15',
  renewalUntil: null,
  requests: [],
  ...over,
});
export const facts = (over: Partial<Facts> = {}): Facts => ({ today, host: noHost, licenses: [], ...over });
export const host = (over: Partial<HostFacts>): Facts => facts({ host: { ...noHost, ...over } });
export const about = (over: Partial<LicenseFacts>): Facts => facts({ licenses: [license(over)] });
export const hushing = (things: Record<string, Hush>): Hushed => ({ ...NOTHING_HUSHED, things });
