import { PAGE_TABLE, type PreviewPage } from '../../preview/platform/products/pages';
import { WORK_ITEM_TABLE, type WorkItem } from '../../preview/platform/products/work-items';
import { dayInZone } from '../../src/contract/day-in-zone';
import { addDays } from '../../src/policy';
import { SETTLED } from '../../src/ports/forge/reminding/page-text';
import { PROPERTY } from '../../src/ports/forge/reminding/work-items';
import { reachedBy, subjectKey } from '../../src/reminders';
import type { SimulatedSite } from './site';
import { type Stored, storedOn } from './stored';

/** What is not as it must be after every step. `isCalm`: a scan ran just now, and nothing was in its way. */
export function faultsIn(site: SimulatedSite, isCalm: boolean): string[] {
  const stored = storedOn(site);
  return [
    ...keyFaults(stored),
    ...(stored.isMigrated ? attentionFaults(stored) : []),
    ...markFaults(stored),
    ...twiceFaults(site),
    ...(isCalm ? leftFaults(site, stored) : []),
  ];
}

/** No license is without its key. No key is without a license, unless it is noted as loose. */
function keyFaults({ licenses, secrets, looseKeys }: Stored): string[] {
  const used = new Set(licenses.map(({ keyReference }) => keyReference));
  return [
    ...licenses.flatMap(({ id, keyReference, entry }) => [
      ...(keyReference !== null && !secrets.has(keyReference) ? [`${id} has lost its key.`] : []),
      ...(entry.hasKey !== (keyReference !== null) ? [`${id} does not know whether it has a key.`] : []),
      ...(keyReference !== null && looseKeys.has(keyReference)
        ? [`The key of ${id} is noted as loose.`]
        : []),
    ]),
    ...[...secrets.keys()]
      .filter((key) => key.startsWith('license-key:') && !used.has(key) && !looseKeys.has(key))
      .map((key) => `Nobody knows of the key ${key}.`),
  ];
}

/** Prompts are decided from exactly the licenses that call for somebody, as the register has them. */
function attentionFaults({ licenses, facts }: Stored): string[] {
  const noticed = facts.flatMap(({ day, fact }) =>
    fact.is === 'license' ? [`${fact.id} ${day} ${fact.name} ${fact.contact}`] : [],
  );
  const due = licenses.flatMap(({ id, calls, entry }) =>
    calls === null ? [] : [`${id} ${calls} ${entry.name} ${entry.contact}`],
  );
  return [
    ...due.filter((each) => !noticed.includes(each)).map((each) => `Prompts do not know of ${each}.`),
    ...noticed.filter((each) => !due.includes(each)).map((each) => `Prompts know of ${each}.`),
  ];
}

/** Every request has its mark. */
function markFaults({ requests, facts }: Stored): string[] {
  const marked = facts.flatMap(({ fact }) =>
    fact.is === 'asked' ? [`${fact.kind} ${fact.licenseId ?? 'this site'}`] : [],
  );
  return requests
    .map(({ kind, license }) => `${kind} ${license}`)
    .filter((each) => !marked.includes(each))
    .map((each) => `No mark tells of a request for ${each}.`);
}

/**
 * Nothing was delivered twice: of each end there is one work item and one page in a place, and each milestone once. A page
 * is settled again only where something was said on it since.
 */
function twiceFaults({ platform: { store } }: SimulatedSite): string[] {
  const items = [...store.table(WORK_ITEM_TABLE).values()]
    .map(({ value }) => value as WorkItem)
    .filter(({ status }) => status === 'new')
    .map(({ project, properties }) => `${project} ${(properties[PROPERTY] as { subject: string }).subject}`);
  const pages = [...store.table(PAGE_TABLE).values()].map(({ value }) => value as PreviewPage);
  return [
    ...items
      .filter((each, index) => items.indexOf(each) !== index)
      .map((each) => `Two work items of ${each}.`),
    ...pages.flatMap(({ title, messages }) =>
      messages
        .filter((each, index) =>
          each === SETTLED ? messages[index - 1] === SETTLED : messages.indexOf(each) !== index,
        )
        .map((each) => `${title} says ${each} twice.`),
    ),
  ];
}

/** Of each end that is ahead, whatever is due has been told. */
function leftFaults(site: SimulatedSite, { licenses, facts, history, settings }: Stored): string[] {
  if (site.hostLicense?.active === false) return [];
  const today = dayInZone(new Date(site.now), settings.timeZone);
  const paused = new Set(
    facts.flatMap(({ fact }) => (fact.is === 'renewal' && today < fact.until ? [fact.licenseId] : [])),
  );
  return licenses.flatMap(({ id, calls: endsOn }) => {
    if (endsOn === null || endsOn <= addDays(today, 0) || paused.has(id)) return [];
    const due = reachedBy(endsOn, today, settings.leadDays);
    if (due === null) return [];
    const said = history.some(
      (line) =>
        line.event === 'reminded' &&
        line.licenseId === id &&
        line.endsOn === endsOn &&
        (line.milestone ?? Infinity) <= due,
    );
    return said
      ? []
      : [`Nobody was reminded of ${subjectKey({ kind: 'maintenance', id, endsOn })}, due ${due}.`];
  });
}
