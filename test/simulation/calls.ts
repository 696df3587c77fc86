import { dayInZone } from '../../src/contract/day-in-zone';
import { addDays, type Day } from '../../src/policy';
import type { Act, Admin } from './acts';
import { accountOf, type Call, type SimulatedSite } from './site';
import { type Stored, storedOn } from './stored';

/** The names and words that only some may read carry these: what a user is told is searched for them. */
export const NAME = 'Codename';
export const PLEA = 'Plea';
export const KEY = 'KEY-OF-THE-COMPANY';
/** Notes, order numbers and cost centres. */
export const BOOKED = 'Booked';

const CONSOLE: Record<Admin, string> = {
  admin: 'jira:adminPage',
  'jira-admin': 'jira:adminPage',
  'confluence-admin': 'confluence:globalSettings',
};
const GADGET: Record<Admin, string> = {
  admin: 'jira:dashboardGadget',
  'jira-admin': 'jira:dashboardGadget',
  'confluence-admin': 'confluence:contentBylineItem',
};
const TIME = { timeZone: 'UTC' };

/** What an act asks of the app; null where there is nothing to do it to. `handleOf` names a license as prompts do. */
export function callOf(site: SimulatedSite, act: Act, number: number): Call | null {
  const stored = storedOn(site);
  const today = dayInZone(new Date(site.now), 'UTC');
  const console = (as: Admin, question: string, payload: object | null): Call | null =>
    payload && { who: as, module: CONSOLE[as], question, payload };
  const meant = (which: number) => stored.licenses[which % Math.max(1, stored.licenses.length)];
  const named = (which: number, isStale = false) => {
    const license = meant(which);
    return license && { id: license.id, revision: isStale ? 'stale' : license.entry.revision };
  };
  const several = (some: readonly number[]) =>
    [...new Set(some.map(meant))].flatMap((license) =>
      license ? [{ id: license.id, revision: license.entry.revision }] : [],
    );
  switch (act.is) {
    case 'look':
      return { who: act.who, module: act.at, question: 'getPrompt', payload: TIME };
    case 'add':
      return console(act.as, 'addLicense', {
        draft: draftOf(today, act.endsIn, number),
        key: act.hasKey ? `${KEY}-${number}` : null,
        ...TIME,
      });
    case 'save': {
      const license = named(act.which, act.isStale);
      return console(
        act.as,
        'saveLicense',
        license ? { ...license, draft: changed(stored, license.id, today, act, number), ...TIME } : null,
      );
    }
    case 'replace key': {
      const license = named(act.which);
      return console(act.as, 'replaceKey', license ? { ...license, key: `${KEY}-${number}` } : null);
    }
    case 'reveal key':
      return console(act.as, 'revealKey', named(act.which) ?? null);
    case 'delete':
      return console(act.as, 'deleteLicense', named(act.which, act.isStale) ?? null);
    case 'decide': {
      const licenses = several(act.which);
      const by = addDays(today, act.by);
      const intent =
        act.intent === null || act.intent === 'lapse'
          ? act.intent && { is: 'lapse' }
          : { is: act.intent, by };
      return console(act.as, 'decide', licenses.length > 0 ? { licenses, intent } : null);
    }
    case 'assign': {
      const licenses = several(act.which);
      const owner = act.owner && accountOf(act.owner);
      return console(act.as, 'assignOwner', licenses.length > 0 ? { licenses, owner } : null);
    }
    case 'import':
      return console(act.as, 'applyImport', {
        rows: act.rows.map(({ which, endsIn, hasKey }, index) => {
          const license = which === null ? undefined : meant(which);
          const { name, contact, license: kept } = draftOf(today, endsIn, number * 10 + index);
          return {
            row: { id: license?.id ?? `row-${number}-${index}`, name, contact, ...kept },
            key: hasKey ? `${KEY}-${number}-${index}` : null,
            expected: license?.entry.revision ?? 'not-registered',
          };
        }),
        ...TIME,
      });
    case 'answer': {
      const waiting = stored.requests
        .filter(({ state }) => state === 'open' || state === 'under-way')
        .slice(0, act.most);
      const given =
        act.state === 'under-way'
          ? { state: act.state, until: addDays(today, act.until) }
          : { state: act.state, line: '' };
      return console(
        act.as,
        'answerRequests',
        waiting.length > 0 ? { ids: waiting.map(({ id }) => id), answer: given } : null,
      );
    }
    case 'mark renewal': {
      const license = meant(act.which);
      const until = act.until === null ? null : addDays(today, act.until);
      if (!license) return null;
      const payload = { licenseId: license.id, until };
      return act.byPrompt
        ? {
            who: act.as,
            module: GADGET[act.as],
            question: 'renewalInProgress',
            payload: { ...payload, ...TIME },
          }
        : console(act.as, 'setRenewal', payload);
    }
    case 'settings':
      return console(act.as, 'saveSettings', {
        settings: { leadDays: act.leadDays, timeZone: act.timeZone },
      });
    case 'switches':
      return console(act.as, 'savePromptSwitches', {
        switches: { reach: act.places.map((place) => ({ place, audience: 'user', reach: act.reach })) },
      });
    case 'targets':
      return console(act.as, 'saveReminderTargets', {
        targets: {
          workItem: act.project && { projectKey: act.project, issueType: 'Task' },
          page: act.space && { spaceKey: act.space },
          language: 'en',
          consoleUrl: null,
        },
      });
    case 'meddle': {
      const license = named(act.which);
      return { who: act.who, module: 'jira:adminPage', question: 'deleteLicense', payload: license ?? {} };
    }
    case 'chat':
      return {
        who: act.who,
        module: act.product,
        question: act.question,
        payload: act.question === 'askPlan' ? { action: 'renewal' } : {},
      };
    case 'ask for':
    case 'hush':
    case 'job':
    case 'host':
    case 'close account':
      return null;
  }
}

const draftOf = (today: Day, endsIn: number, number: number) => ({
  name: `${NAME}-${number}`,
  contact: 'Mr Contact',
  notes: `${BOOKED}-${number}: paid late`,
  license: {
    product: 'jira-server',
    channel: 'direct',
    costCentre: `${BOOKED}-${number}`,
    history: [{ kind: 'statement', on: '2014-01-01', expiresOn: addDays(today, endsIn) }],
  },
});

/** The license with another end, or with a renewal. */
function changed(
  { licenses }: Stored,
  id: string,
  today: Day,
  { endsIn, renews }: Extract<Act, { is: 'save' }>,
  number: number,
) {
  const draft = draftOf(today, endsIn, number);
  const kept = licenses.find((each) => each.id === id)!.entry.license;
  const paid = { price: { amount: `${number}.50`, currency: 'EUR' }, orderNumber: `${BOOKED}-${number}` };
  const history = [...(kept.history ?? []), { kind: 'renewal', on: today, ...paid }];
  return renews ? { ...draft, license: { ...kept, history } } : draft;
}
