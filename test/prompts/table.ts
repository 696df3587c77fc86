import type { Said, ShownRequest } from '../../src/contract/prompts';
import {
  answerKey,
  answerMilestone,
  asItStands,
  type AskedRequest,
  type Audience,
  type Dismissal,
  dismissed,
  type Facts,
  type HostFacts,
  type LicenseFacts,
  NOTHING_HUSHED,
  type Place,
  promptFor,
  type Reach,
  withRequests,
} from '../../src/prompts';
import { messages } from '../../static/prompts/wording/languages/en';
import { ownRequestText } from '../../static/prompts/wording/own-request-text';
import { promptText } from '../../static/prompts/wording/prompt-text';
import { speechOf } from '../../static/prompts/wording/speech';
import { license, noHost, settings, today } from './known-facts';

/** A place, as people call it, and the product that it stands in. */
export const WHERE = {
  banner: { place: 'page-banner', product: 'confluence' },
  byline: { place: 'byline', product: 'confluence' },
  panel: { place: 'issue-panel', product: 'jira' },
  gadget: { place: 'dashboard-gadget', product: 'jira' },
} as const satisfies Record<string, { place: Place; product: HostFacts['product'] }>;

const jira = (over: Partial<LicenseFacts>) => license({ id: 'rome', name: 'Rome', ...over });
const confluence = (over: Partial<LicenseFacts>) =>
  license({
    id: 'lisbon',
    name: 'Lisbon',
    product: { name: 'Mockups for Confluence Server', host: 'confluence' },
    ...over,
  });
const asked = (kind: 'seats' | 'renewal' | 'upgrade', count: number, latestOn = today) =>
  jira({ expiresOn: null, requests: [{ kind, count, latestOn }] });

type Situation = Partial<Omit<Facts, 'host'>> & { host?: Partial<HostFacts> };

/** What is so on 15 June 2026. Rome is a license for Jira, Lisbon one for Confluence. */
export const SO = {
  'nothing is due': {},
  'Rome ends in 60 days': { licenses: [jira({ expiresOn: '2026-08-14' })] },
  'Rome ends in 7 days': { licenses: [jira({ expiresOn: '2026-06-22' })] },
  'Lisbon ends in 30 days': { licenses: [confluence({ expiresOn: '2026-07-15' })] },
  'Lisbon ends in 30 days, Rome in 7': {
    licenses: [confluence({ expiresOn: '2026-07-15' }), jira({ expiresOn: '2026-06-22' })],
  },
  'Rome ends in 40 days': { licenses: [jira({ expiresOn: '2026-07-25' })] },
  'Rome ends in 40 days, Lisbon in 50': {
    licenses: [jira({ expiresOn: '2026-07-25' }), confluence({ expiresOn: '2026-08-04' })],
  },
  'Rome ends in 40 days, Lisbon in 30': {
    licenses: [jira({ expiresOn: '2026-07-25' }), confluence({ expiresOn: '2026-07-15' })],
  },
  'Rome was renewed, Lisbon ends in 50 days': {
    licenses: [jira({ expiresOn: '2027-07-25' }), confluence({ expiresOn: '2026-08-04' })],
  },
  'Rome expired today': { licenses: [jira({ expiresOn: today })] },
  'Lisbon expired years ago': { licenses: [confluence({ expiresOn: '2019-03-02' })] },
  'Rome’s renewal is in progress': {
    licenses: [jira({ expiresOn: '2026-06-01', renewalUntil: '2026-07-01' })],
  },
  'a license for Desktop ends in 7 days': {
    licenses: [
      license({
        id: 'desk',
        name: 'Design',
        product: { name: 'Mockups 3 for Desktop', host: null },
        expiresOn: '2026-06-22',
      }),
    ],
  },
  'the trial ends in 7 days': { host: { state: 'evaluation', evaluation: true, endsOn: '2026-06-22' } },
  'the trial has ended': { host: { state: 'inactive', evaluation: true, endsOn: '2026-06-10' } },
  'the subscription is inactive': { host: { state: 'inactive' } },
  'the subscription is inactive, Rome ends in 7 days': {
    host: { state: 'inactive' },
    licenses: [jira({ expiresOn: '2026-06-22' })],
  },
  '2 people ask for a renewal of Rome': { licenses: [asked('renewal', 2)] },
  'one asks for seats on Rome': { licenses: [asked('seats', 1)] },
  '3 people ask for an upgrade of Rome': { licenses: [asked('upgrade', 3)] },
  'one asked for seats on Rome on 5 June': { licenses: [asked('seats', 1, '2026-06-05')] },
  'one asked for seats on Rome on 5 June, one asks for an upgrade of Lisbon today': {
    licenses: [
      asked('seats', 1, '2026-06-05'),
      confluence({ expiresOn: null, requests: [{ kind: 'upgrade', count: 1, latestOn: today }] }),
    ],
  },
  'one asks for seats on this site': {
    host: { requests: [{ kind: 'seats', count: 1, latestOn: today }] },
  },
} as const satisfies Record<string, Situation>;
export type So = keyof typeof SO;

/** What the viewer dismissed, where, how, and how many days ago it was. */
export interface Dismissed {
  so: So;
  how: Dismissal;
  daysAgo: number;
  in?: keyof typeof WHERE;
}

const request = (
  kind: AskedRequest['kind'],
  state: AskedRequest['state'],
  licenseId: string | null = 'rome',
  until: string | null = null,
) => ({ kind, state, licenseId, until });

/** What the viewer asked for on 10 June, and what was answered on 12 June. */
export const ASKED = {
  'a renewal of Rome, not answered': request('renewal', 'open'),
  'a renewal of Rome, in progress': request('renewal', 'under-way', 'rome', '2026-07-10'),
  'a renewal of Rome, which was to be done by 14 June': request('renewal', 'under-way', 'rome', '2026-06-14'),
  'a renewal of Rome, done': request('renewal', 'done'),
  'an upgrade of Rome, declined': request('upgrade', 'declined'),
  'seats on Lisbon, declined': request('seats', 'declined', 'lisbon'),
  'seats on Lisbon, not answered': request('seats', 'open', 'lisbon'),
  'seats on this site, done': request('seats', 'done', null),
} as const;
export type Asked = keyof typeof ASKED;

const PRODUCT_OF: Record<string, string> = {
  rome: 'Mockups for JIRA Server',
  lisbon: 'Mockups for Confluence Server',
};

export interface Row {
  where: keyof typeof WHERE;
  who: Audience;
  so: So;
  dismissed?: Dismissed;
  asked?: Asked;
  reach?: Reach;
}

const factsOf = (so: So, product: HostFacts['product']): Facts => {
  const { host, licenses = [] }: Situation = SO[so];
  return { today, host: { ...noHost, product, ...host }, licenses };
};

const speech = speechOf(messages, 'en-GB', 'UTC');

/** What is said, as it is read: the prompt, then the viewer's own requests; a dash where there is nothing. */
export function saidIn({ where, who, so, dismissed: gone, asked: askedFor, reach }: Row): string {
  const { place, product } = WHERE[where];
  const facts = factsOf(so, product);
  const chosen = { ...settings, reach: reach ? [{ place, audience: who, reach }] : [] };
  const hushed = gone ? hushedBy(gone, who) : NOTHING_HUSHED;
  const first = promptFor(facts, chosen, { audience: who, hushed }, place);
  const requests = askedFor ? [shown(askedFor, facts, who)] : [];
  const here = withRequests(first, requests, hushed.things, today, place);
  const said: Said = {
    today,
    audience: who,
    prompt: here.prompt,
    requests: here.requests,
    isHidden: false,
    overview: null,
  };
  const lines = [
    promptText(speech, said),
    ...here.requests.map((each) => ownRequestText(speech, each, here.prompt, 'Anna')),
  ];
  return lines.filter((line) => line !== '').join(' | ') || '—';
}

function hushedBy({ so, how, daysAgo, in: where = 'gadget' }: Dismissed, who: Audience) {
  const { place, product } = WHERE[where];
  const since = daysBefore(daysAgo);
  const facts = { ...factsOf(so, product), today: since };
  const prompt = promptFor(facts, settings, { audience: who, hushed: NOTHING_HUSHED }, place);
  if (!prompt) throw new Error(`Nothing was there to dismiss ${daysAgo} days ago: ${so}.`);
  return dismissed(NOTHING_HUSHED, prompt, how, place, since);
}

const daysBefore = (days: number) =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

function shown(askedFor: Asked, facts: Facts, who: Audience): ShownRequest & AskedRequest {
  const { licenseId, ...rest } = ASKED[askedFor];
  const isOpen = rest.state === 'open';
  const renewal = facts.licenses.find(({ id }) => id === licenseId)?.renewalUntil ?? null;
  const asIs = asItStands(
    { id: askedFor, licenseId, ...rest, answeredOn: isOpen ? null : '2026-06-12' },
    renewal,
    today,
  );
  const named = licenseId !== null && who === 'user' ? `handle of ${licenseId}` : licenseId;
  return {
    ...asIs,
    licenseId: named,
    askedAt: '2026-06-10T09:00:00Z',
    answeredBy: isOpen ? null : 'anna',
    answeredAt: isOpen ? null : '2026-06-12T09:00:00Z',
    line: asIs.state === 'declined' ? 'No budget' : null,
    key: answerKey(askedFor),
    milestone: answerMilestone(asIs),
    about: licenseId === null ? null : { product: PRODUCT_OF[licenseId] ?? null, name: null },
  };
}
