import { dayInZone } from '../../contract/day-in-zone';
import type { LicenseEntry } from '../../contract/licenses';
import { isDeliberate } from '../../contract/modules';
import type { PromptAnswered, Said } from '../../contract/prompts';
import type { UserRequest } from '../../contract/requests';
import type { Day } from '../../policy';
import type { AskedMark, Noticed, Ports } from '../../ports';
import { noticeOn } from '../../ports/settings-now';
import { AUDIENCES, type Facts, type LicenseFacts, promptFor, requestToShow } from '../../prompts';
import { factsOf, withHandles } from './facts';
import { isAdministrator } from './guard';
import { overviewOf } from './overview';
import { datedRequest, namedForAsker, shownRequest } from './own-request';
import type { PromptViewer } from './viewer';

/** Of how many licenses the requests for seats are counted. Those with the latest requests come first. */
const MOST_SEATS = 10;

/**
 * What a place has to say to its viewer. The first read often shows that there is nothing to say. Only where there may
 * be something, the viewer's role, requests and hushes are read as well.
 */
export async function say(
  ports: Ports,
  { timeZone }: { timeZone: string },
  viewer: PromptViewer,
): Promise<PromptAnswered<Said>> {
  const today = dayInZone(ports.clock.now(), timeZone);
  const noticed = await noticeOn(ports, today);
  const settings = { leadDays: noticed.leadDays, off: noticed.switches.off };
  const deliberate = isDeliberate(viewer.place);
  const isOff = (audience: Said['audience']) =>
    settings.off.some((off) => off.place === viewer.place && off.audience === audience);
  const silence: Said = { today, audience: null, prompt: null, request: null, overview: null };

  const known = factsOf(noticed, viewer.hostFacts(timeZone), today);
  const mightSay =
    noticed.asked.length > 0 ||
    AUDIENCES.some((audience) => promptFor(known, settings, { audience, hushed: {} }, viewer.place) !== null);
  const nobody = AUDIENCES.every(isOff);
  if (!deliberate && (!mightSay || nobody)) return { ok: true, value: silence };

  const [admin, requests] = await Promise.all([
    isAdministrator(ports, viewer),
    noticed.asked.length > 0 ? ports.requests.ofAccount(viewer.accountId) : [],
  ]);
  const audience = admin ? 'admin' : 'user';
  const overview =
    admin && viewer.place === 'dashboard-gadget' ? await overviewOf(ports, today, settings.leadDays) : null;
  if (isOff(audience))
    return { ok: true, value: { ...silence, audience: admin ? audience : null, overview } };

  const seats = admin ? await seatsAskedFor(ports, noticed) : [];
  const asked = withRequests(known, requests, seats);
  const candidate = promptFor(asked, settings, { audience, hushed: {} }, viewer.place);
  if (!candidate && requests.length === 0) return { ok: true, value: { ...silence, audience, overview } };

  const facts = await withHandles(ports, asked);
  const hushed = await ports.hushes.of(viewer.accountId);
  const prompt = promptFor(facts, settings, { audience, hushed }, viewer.place);
  const own = await Promise.all(
    requests.map(async (request) => datedRequest(await namedForAsker(ports, request, admin), timeZone)),
  );
  const shown = requestToShow(prompt, own, hushed, today, deliberate);
  const request = shown && shownRequest(shown);
  return { ok: true, value: { today, audience, prompt, request, overview } };
}

/** Requests for seats of one license; null: of the host's own license. */
interface SeatsAsked {
  license: LicenseFacts | null;
  requests: { count: number; latestOn: Day };
}

/** The open requests for seats, with their licenses. Requests for licenses that were deleted are left out. */
async function seatsAskedFor({ requests, register }: Ports, { asked }: Noticed): Promise<SeatsAsked[]> {
  const marks = asked
    .filter(({ kind }) => kind === 'seats')
    .sort((a, b) => b.latestOn.localeCompare(a.latestOn))
    .slice(0, MOST_SEATS);
  const looked = await Promise.all(
    marks.map(async ({ licenseId, kind, latestOn }: AskedMark): Promise<SeatsAsked[]> => {
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
  const waiting = new Set(
    own
      .filter(({ kind, state }) => kind === 'renewal' && (state === 'open' || state === 'under-way'))
      .map(({ licenseId }) => licenseId),
  );
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
