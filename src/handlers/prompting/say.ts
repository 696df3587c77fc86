import { dayInZone } from '../../contract/day-in-zone';
import type { PromptAnswered, Said } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import type { UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { PromptPorts } from '../../ports';
import { DEPTHS } from '../../ports/attention';
import { factsOf } from '../../ports/noticed-facts';
import { type NoticedNow, noticeOn } from '../../ports/settings-now';
import {
  type Audience,
  AUDIENCES,
  type Facts,
  type Hushed,
  isDeliberate,
  isSilent,
  mightSay,
  NOTHING_HUSHED,
  promptBySeen,
  reachIn,
  type ShownLately,
  withRequests,
} from '../../prompts';
import { requestsMarked, requestsWaiting, withAskedFor } from './asked-for';
import { withHandles } from './facts';
import { isAdministrator } from './guard';
import { overviewOf } from './overview';
import { requestToday, shownRequests } from './own-request';
import type { PromptViewer } from './viewer';

/**
 * What a place has to say to its viewer. The first read often shows that there is nothing to say. Only where there may
 * be something, the viewer's hushes and requests are read as well, and only where these leave something, their role is
 * asked for. Where licenses that were not read could change the answer, more are read.
 */
export async function say(
  ports: PromptPorts,
  { timeZone, shown }: PromptPayload<'getPrompt'>,
  viewer: PromptViewer,
): Promise<PromptAnswered<Said>> {
  const today = dayInZone(ports.clock.now(), timeZone);
  const looks: Looks = {
    today,
    timeZone,
    shown: shown ?? null,
    hushed: once(() => ports.hushes.of(viewer.accountId)),
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
  shown: ShownLately | null;
  hushed: () => Promise<Hushed>;
  requests: () => Promise<UserRequest[]>;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

/** What is said by what was read; `not-seen` where a license that was not read may come first. */
async function sayBy(
  ports: PromptPorts,
  noticed: NoticedNow,
  viewer: PromptViewer,
  { today, timeZone, shown: told, ...looks }: Looks,
): Promise<Said | 'not-seen'> {
  const { place } = viewer;
  const settings = { leadDays: noticed.leadDays, reach: noticed.switches.reach };
  const deliberate = isDeliberate(place);
  const isOff = (audience: Audience) => reachIn(settings.reach, place, audience) === 'nothing';
  const silence: Said = {
    today,
    audience: null,
    prompt: null,
    requests: [],
    isHidden: false,
    overview: null,
  };

  const known = factsOf(ports, noticed, viewer.hostFacts(timeZone), today);
  const promptBy = (facts: Facts, audience: Audience, hushed: Hushed) =>
    promptBySeen(facts, noticed.unseen, settings, { audience, hushed, shown: told }, place);
  const unviewed = { isAsked: noticed.asked.length > 0, unseen: noticed.unseen, settings };
  if (!deliberate && isSilent(known, unviewed, place)) return silence;
  const mightSayAnything = mightSay(known, unviewed, place);

  const [hushed, requests] = await Promise.all([
    mightSayAnything ? looks.hushed() : NOTHING_HUSHED,
    noticed.asked.length > 0 ? looks.requests() : [],
  ]);
  const own = (isAdmin: boolean) =>
    Promise.all(
      requests.map((request) =>
        requestToday(ports, request, { isAdmin, today, timeZone, renewals: noticed.renewals }),
      ),
    );
  const possible = mightSayAnything
    ? await withHandles(ports, withAskedFor(known, requestsMarked(noticed, today)))
    : known;
  const prompts = AUDIENCES.filter((audience) => !isOff(audience)).map((audience) =>
    promptBy(possible, audience, hushed),
  );
  if (prompts.includes('not-seen')) return 'not-seen';
  const saysNothing =
    prompts.every((prompt) => prompt === null) &&
    withRequests(null, await own(true), hushed.things, today, place).requests.length === 0;
  if (!deliberate && saysNothing) return silence;

  const isAdmin = await isAdministrator(ports, viewer, 'lately');
  const audience = isAdmin ? 'admin' : 'user';
  const overview =
    isAdmin && place === 'dashboard-gadget'
      ? await overviewOf(ports, today, settings.leadDays, noticed.asked.length > 0)
      : null;
  if (isOff(audience)) return { ...silence, audience: isAdmin ? audience : null, overview };

  const asked = isAdmin ? await requestsWaiting(ports, noticed, today) : [];
  const facts = mightSayAnything ? await withHandles(ports, withAskedFor(known, asked)) : known;
  const first = promptBy(facts, audience, hushed);
  if (first === 'not-seen') return first;
  const shown = withRequests(first, await own(isAdmin), hushed.things, today, place);
  return {
    today,
    audience,
    prompt: shown.prompt,
    requests: await shownRequests(ports, shown.requests, { isAdmin, today }),
    isHidden: deliberate && first === null && promptBy(facts, audience, NOTHING_HUSHED) !== null,
    overview,
  };
}
