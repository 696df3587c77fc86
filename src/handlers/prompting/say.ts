import { dayInZone } from '../../contract/day-in-zone';
import type { LicenseEntry } from '../../contract/licenses';
import { isDeliberate } from '../../contract/modules';
import type { PromptAnswered, Said } from '../../contract/prompts';
import type { UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { AskedMark, Noticed, Ports } from '../../ports';
import { DEPTHS } from '../../ports/attention';
import { factsOf } from '../../ports/noticed-facts';
import { type NoticedNow, noticeOn } from '../../ports/settings-now';
import {
  type Audience,
  AUDIENCES,
  type Facts,
  type Hush,
  isSilent,
  type LicenseFacts,
  mightSay,
  promptBySeen,
  requestToShow,
} from '../../prompts';
import { withHandles } from './facts';
import { isAdministrator } from './guard';
import { overviewOf } from './overview';
import { datedRequest, namedForAsker, shownRequest } from './own-request';
import type { PromptViewer } from './viewer';

/** Of how many licenses the requests for seats are counted. Those with the latest requests come first. */
const MOST_SEATS = 10;

/**
 * What a place has to say to its viewer. The first read often shows that there is nothing to say. Only where there may
 * be something, the viewer's hushes and requests are read as well, and only where these leave something, their role is
 * asked for. Where licenses that were not read could change the answer, more are read.
 */
export async function say(
  ports: Ports,
  { timeZone }: { timeZone: string },
  viewer: PromptViewer,
): Promise<PromptAnswered<Said>> {
  const today = dayInZone(ports.clock.now(), timeZone);
  const looks: Looks = {
    today,
    timeZone,
    hushes: once(() => ports.hushes.of(viewer.accountId)),
    requests: once(() => ports.requests.ofAccount(viewer.accountId)),
  };
  for (const depth of DEPTHS) {
    const value = await sayBy(ports, await noticeOn(ports, today, depth), viewer, looks);
    if (value !== 'not-seen') return { ok: true, value };
  }
  throw new Error('Where all is read, nothing is unseen.');
}

/** What is read of the viewer, once at most. */
interface Looks {
  today: Day;
  timeZone: string;
  hushes: () => Promise<Readonly<Record<string, Hush>>>;
  requests: () => Promise<UserRequest[]>;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

/** What is said by what was read; `not-seen` where a license that was not read may come first. */
async function sayBy(
  ports: Ports,
  noticed: NoticedNow,
  viewer: PromptViewer,
  { today, timeZone, ...looks }: Looks,
): Promise<Said | 'not-seen'> {
  const { place } = viewer;
  const settings = { leadDays: noticed.leadDays, off: noticed.switches.off };
  const deliberate = isDeliberate(place);
  const isOff = (audience: Audience) =>
    settings.off.some((off) => off.place === place && off.audience === audience);
  const silence: Said = { today, audience: null, prompt: null, request: null, overview: null };

  const known = factsOf(noticed, viewer.hostFacts(timeZone), today);
  const promptBy = (facts: Facts, audience: Audience, hushed: Readonly<Record<string, Hush>>) =>
    promptBySeen(facts, noticed.unseen, settings, { audience, hushed }, place);
  const ofAll = { facts: known, isAsked: noticed.asked.length > 0, unseen: noticed.unseen, settings };
  if (!deliberate && isSilent(ofAll, place)) return silence;
  const mightSayAnything = mightSay(ofAll, place);

  const [hushed, requests] = await Promise.all([
    mightSayAnything ? looks.hushes() : {},
    noticed.asked.length > 0 ? looks.requests() : [],
  ]);
  const possible = mightSayAnything
    ? await withHandles(ports, withRequests(known, requests, seatsMarked(noticed)))
    : known;
  const prompts = AUDIENCES.filter((audience) => !isOff(audience)).map((audience) =>
    promptBy(possible, audience, hushed),
  );
  const isWaitingUnseen =
    noticed.unseen.length > 0 && prompts.includes(null) && waitsForUnseen(known, requests);
  if (prompts.includes('not-seen') || isWaitingUnseen) return 'not-seen';
  const named = (isAdmin: boolean) =>
    Promise.all(
      requests.map(async (request) => datedRequest(await namedForAsker(ports, request, isAdmin), timeZone)),
    );
  const saysNothing =
    prompts.every((prompt) => prompt === null) &&
    requestToShow(null, await named(true), hushed, today, deliberate) === null;
  if (!deliberate && saysNothing) return silence;

  const admin = await isAdministrator(ports, viewer, 'lately');
  const audience = admin ? 'admin' : 'user';
  const overview =
    admin && place === 'dashboard-gadget' ? await overviewOf(ports, today, settings.leadDays) : null;
  if (isOff(audience)) return { ...silence, audience: admin ? audience : null, overview };

  const seats = admin ? await seatsAskedFor(ports, noticed) : [];
  const facts = mightSayAnything ? await withHandles(ports, withRequests(known, requests, seats)) : known;
  const prompt = promptBy(facts, audience, hushed);
  if (prompt === 'not-seen') return prompt;
  const own = await named(admin);
  const shown = requestToShow(prompt, own, hushed, today, deliberate);
  const request = shown && shownRequest(shown);
  return { today, audience, prompt, request, overview };
}

/** Requests for seats of one license; null: of the host's own license. */
interface SeatsAsked {
  license: LicenseFacts | null;
  requests: { count: number; latestOn: Day };
}

const seatMarks = ({ asked }: Noticed): AskedMark[] =>
  asked
    .filter(({ kind }) => kind === 'seats')
    .sort((a, b) => b.latestOn.localeCompare(a.latestOn))
    .slice(0, MOST_SEATS);

/** The requests for seats that there may be, by their marks alone. */
const seatsMarked = (noticed: Noticed): SeatsAsked[] =>
  seatMarks(noticed).map(({ licenseId, latestOn }) => ({
    license: licenseId === null ? null : neverDue({ id: licenseId, name: '', contact: '' }),
    requests: { count: 1, latestOn },
  }));

/** The open requests for seats, with their licenses. Requests for licenses that were deleted are left out. */
async function seatsAskedFor({ requests, register }: Ports, noticed: Noticed): Promise<SeatsAsked[]> {
  const looked = await Promise.all(
    seatMarks(noticed).map(async ({ licenseId, kind, latestOn }: AskedMark): Promise<SeatsAsked[]> => {
      const [count, kept] = await Promise.all([
        requests.countOpen(licenseId, kind),
        licenseId === null ? null : register.get(licenseId),
      ]);
      if (count === 0 || (licenseId !== null && !kept)) return [];
      return [{ license: kept && neverDue(kept.entry), requests: { count, latestOn } }];
    }),
  );
  return looked.flat();
}

function neverDue({ id, name, contact }: Pick<LicenseEntry, 'id' | 'name' | 'contact'>): LicenseFacts {
  return {
    id,
    handle: '',
    name,
    contact,
    expiresOn: null,
    renewalUntil: null,
    seatRequests: null,
    askedByViewer: false,
  };
}

/** Adds to the facts what this viewer asked for, and the seats that everyone asked for. */
function withRequests(facts: Facts, own: readonly UserRequest[], seats: readonly SeatsAsked[]): Facts {
  const waiting = waitingFor(own);
  const seatsOf = (id: string | null) =>
    seats.find(({ license }) => (license?.id ?? null) === id)?.requests ?? null;
  const due = new Set(facts.licenses.map(({ id }) => id));
  const others = seats.flatMap(({ license }) => (license && !due.has(license.id) ? [license] : []));
  return {
    ...facts,
    host: { ...facts.host, seatRequests: seatsOf(null) },
    licenses: [...facts.licenses, ...others].map((license) => ({
      ...license,
      seatRequests: seatsOf(license.id),
      askedByViewer: waiting.has(license.id),
    })),
  };
}

/** The licenses whose renewal the viewer asked for and has no final answer to. */
const waitingFor = (own: readonly UserRequest[]): Set<string | null> =>
  new Set(
    own
      .filter(({ kind, state }) => kind === 'renewal' && (state === 'open' || state === 'under-way'))
      .map(({ licenseId }) => licenseId),
  );

function waitsForUnseen({ licenses }: Facts, own: readonly UserRequest[]): boolean {
  const seen = new Set(licenses.map(({ id }) => id));
  return [...waitingFor(own)].some((id) => id !== null && !seen.has(id));
}
