import type { Answered } from '../../src/contract/failure';
import type { ImportRow } from '../../src/contract/import';
import type { ShownRequest } from '../../src/contract/prompts';
import type { AnswerOutcome } from '../../src/contract/requests';
import type { SeveralOutcome } from '../../src/contract/several';
import { BOOKED, KEY, NAME, PLEA } from './calls';
import { accountOf, type Call, isAdminIn, type SimulatedSite } from './site';
import { storedOn } from './stored';
import type { Effect } from './weather';

/** These say, or mean in their words, that nothing was stored. */
const NOTHING_STORED = [
  'not-admin',
  'rights-unknown',
  'host-license-inactive',
  'bad-input',
  'not-found',
  'conflict',
  'not-known',
  'not-licensed',
  'asked-enough',
  'already-asked',
];
/** What admins and users store. What is noted beside it, such as accounts, tells nothing of what was asked. */
const KEPT = ['license', 'request', 'value', 'attention'];

/** What somebody was told who may not know it. */
export function toldFaults(site: SimulatedSite, call: Call, answer: Answered<unknown>): string[] {
  const { who, module, question } = call;
  const admin = isAdminIn(who, module) || who === 'admin';
  const text = JSON.stringify(answer);
  const faults: string[] = [];
  if (question !== 'revealKey' && text.includes(KEY)) faults.push(`A key in an answer to ${question}.`);
  if (admin) return faults;
  const { licenses, requests } = storedOn(site);
  if (text.includes(NAME)) faults.push(`${who} was told the name of a license.`);
  if (text.includes(BOOKED)) faults.push(`${who} was told what a license cost, or its notes.`);
  if (text.includes(PLEA)) faults.push(`${who} was told what somebody wrote.`);
  for (const { id } of [...licenses, ...requests])
    if (text.includes(id)) faults.push(`${who} was told the id ${id}.`);
  const shown = answer.ok ? ((answer.value as { requests?: ShownRequest[] } | null)?.requests ?? []) : [];
  for (const { kind, askedAt } of shown)
    if (
      !requests.some(
        (each) => each.accountId === accountOf(who) && each.kind === kind && each.askedAt === askedAt,
      )
    )
      faults.push(`${who} was shown a request of somebody else.`);
  if (/adminPage|globalSettings/.test(module) && answer.ok) faults.push(`${who} was answered ${question}.`);
  return faults;
}

/** What an answer says of the storage, and is not so. `effects` are the changes that the function really made. */
export function wordsKept(
  site: SimulatedSite,
  { question, payload, who }: Call,
  answer: Answered<unknown>,
  effects: readonly Effect[],
  isAlone: boolean,
): string[] {
  const made = (table: string, key?: string) =>
    effects.filter((each) => each.table === table && (key === undefined || each.key === key));
  if (!answer.ok) {
    const { code } = answer.failure;
    if (!NOTHING_STORED.includes(code)) return [];
    const stored = effects.filter(
      ({ table, key, value }) =>
        KEPT.includes(table) && !isHeld(value) && !isOwn(key) && !isMarkTakenBack(effects, key),
    );
    return stored.map(({ table, key }) => `${question} said ${code}, and stored ${table} ${key}.`);
  }
  const stands = (table: string, key: string) => site.platform.store.table(`entity/${table}`).get(key)?.value;
  const licenseIs = (entry: { id: string; revision: string }): string[] => {
    const stored = stands('license', entry.id) as { revision: string } | undefined;
    const isSo =
      stored?.revision === entry.revision ||
      made('license', entry.id).some(
        (each) => (each.value as { revision?: string } | undefined)?.revision === entry.revision,
      );
    return isSo || !isAlone ? [] : [`${question} said that ${entry.id} is stored as ${entry.revision}.`];
  };
  switch (question) {
    case 'addLicense':
    case 'saveLicense':
    case 'replaceKey':
      return licenseIs(answer.value as { id: string; revision: string });
    case 'deleteLicense': {
      const { id, revision } = payload as { id: string; revision: string };
      const stored = stands('license', id) as { revision: string } | undefined;
      return stored?.revision === revision ? [`It said that ${id} is deleted.`] : [];
    }
    case 'decide':
    case 'assignOwner':
      return (answer.value as SeveralOutcome[]).flatMap((each) =>
        each.outcome === 'changed'
          ? licenseIs(each.entry)
          : each.failure.code === 'conflict' && made('license', each.id).length > 0
            ? [`${question} said conflict, and stored ${each.id}.`]
            : [],
      );
    case 'applyImport':
      return (answer.value as ImportRow[]).flatMap((row) => {
        if (row.outcome === 'overtaken')
          return made('license', row.id).some(({ value }) => !isHeld(value))
            ? [`A row was overtaken, and stored ${row.id}.`]
            : [];
        return 'entry' in row ? licenseIs(row.entry) : [];
      });
    case 'answerRequests':
      return (answer.value as AnswerOutcome[]).flatMap((each) => {
        if (each.outcome === 'overtaken')
          return made('request', each.id).length > 0
            ? [`An answer was overtaken, and stored ${each.id}.`]
            : [];
        const stored = stands('request', each.id) as { state: string } | undefined;
        return isAlone && stored?.state !== each.request.state
          ? [`An answer said that ${each.id} is ${each.request.state}.`]
          : [];
      });
    case 'askAdmin': {
      const own = storedOn(site).requests.filter(({ accountId }) => accountId === accountOf(who));
      const { askedAt } = answer.value as { askedAt: string };
      return isAlone && !own.some((each) => each.askedAt === askedAt)
        ? ['It said that a request is stored.']
        : [];
    }
    case 'saveSettings':
      return isAlone &&
        JSON.stringify(site.platform.store.table('value').get('settings')?.value) !==
          JSON.stringify(answer.value)
        ? ['It said that settings are stored.']
        : [];
    case 'setRenewal': {
      const { renewal } = answer.value as { renewal: unknown };
      const { licenseId } = payload as { licenseId: string };
      const stored = stands('attention', `renewal:${licenseId}`) !== undefined;
      return isAlone && stored !== (renewal !== null) ? ['It said that a renewal is marked, or is not.'] : [];
    }
    case 'revealKey': {
      const { id } = payload as { id: string };
      const license = storedOn(site).licenses.find((each) => each.id === id);
      const key = license?.keyReference && storedOn(site).secrets.get(license.keyReference);
      return isAlone && (answer.value as { key: string }).key !== key ? ['It showed another key.'] : [];
    }
    default:
      return [];
  }
}

const isHeld = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).includes('held');

/** What the app keeps for itself: by asking anything, it may come to be written. */
const isOwn = (key: string): boolean => key === 'host-license' || key === 'schema';

/** A mark of a license that turned out to be deleted. */
const isMarkTakenBack = (effects: readonly Effect[], key: string): boolean =>
  key.startsWith('renewal:') && effects.findLast((each) => each.key === key)?.value === undefined;
