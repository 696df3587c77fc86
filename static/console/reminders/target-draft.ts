import {
  byTarget,
  type PlaceOf,
  type Places,
  placesBy,
  type ReminderTargets,
  TARGET_KINDS,
  type TargetKind,
} from '../../../src/contract/reminder-targets';
import { reminderQuestions } from '../../../src/contract/reminders';
import { type ReadForm, readPayload } from '../form/read-form';
import { type FieldOf, fieldsOf, TARGET_FIELDS } from './target-fields';

/** One kind of target as it stands in the form: what was typed stays, also where the kind is switched off. */
export type PlaceDraft<K extends TargetKind> = { isOn: boolean } & Record<FieldOf<K>, string>;

type PlaceDrafts = { [K in TargetKind]: PlaceDraft<K> };

/** The settings of reminders as they stand in the form. */
export interface TargetDraft extends PlaceDrafts {
  /** Whether requests become work items as well. */
  requestItems: boolean;
  language: ReminderTargets['language'];
  consoleUrl: string;
}

export function draftOf(targets: ReminderTargets): TargetDraft {
  return {
    ...draftsBy((kind) => draftOfPlace(kind, targets)),
    requestItems: targets.requestItems ?? false,
    language: targets.language,
    consoleUrl: targets.consoleUrl ?? '',
  };
}

/** As it is sent. */
export function targetsIn(draft: TargetDraft): ReminderTargets {
  const consoleUrl = draft.consoleUrl.trim();
  return {
    ...placesBy((kind) => placeIn(kind, draft)),
    ...(draft.workItem.isOn && draft.requestItems ? { requestItems: true } : {}),
    language: draft.language,
    consoleUrl: consoleUrl === '' ? null : consoleUrl,
  };
}

/** The targets as the question that stores them has them. */
export const readTargets = (draft: TargetDraft): ReadForm<{ targets: ReminderTargets }> =>
  readPayload(reminderQuestions.saveReminderTargets.payload, { targets: targetsIn(draft) });

/** The field of the form that a fault of that question is about. */
export const targetField = (path: string): string => path.replace(/^targets\./, '');

/** What the form holds once it is stored: as the back end read it. What is switched off stays typed. */
export function storedIn(typed: TargetDraft, stored: ReminderTargets): TargetDraft {
  return {
    ...typed,
    consoleUrl: stored.consoleUrl ?? '',
    ...draftsBy((kind) => keptDraft(kind, typed, stored)),
  };
}

/** Whether nothing was chosen yet, and no address stored. */
export const areNew = (targets: ReminderTargets): boolean =>
  targets.consoleUrl === null && TARGET_KINDS.every((kind) => targets[kind] === null);

/** Only an https address is kept: it becomes a link in work items and pages. What leads into the page is left out. */
export function usableAddress(url: URL | null): string | null {
  return url?.protocol === 'https:' ? url.origin + url.pathname : null;
}

/** A draft for each kind, made one by one. */
function draftsBy(draftFor: <K extends TargetKind>(kind: K) => PlaceDraft<K>): PlaceDrafts {
  return byTarget(draftFor) as PlaceDrafts;
}

function draftOfPlace<K extends TargetKind>(kind: K, places: Pick<Places, K>): PlaceDraft<K> {
  const place = places[kind] as Readonly<Record<string, unknown>> | null;
  const typed = fieldsOf(kind).map((field) => [
    field,
    place === null ? TARGET_FIELDS[kind][field].initial : place[field],
  ]);
  return { isOn: place !== null, ...Object.fromEntries(typed) } as PlaceDraft<K>;
}

function keptDraft<K extends TargetKind>(
  kind: K,
  typed: Pick<PlaceDrafts, K>,
  stored: Pick<Places, K>,
): PlaceDraft<K> {
  return stored[kind] === null ? typed[kind] : draftOfPlace(kind, stored);
}

function placeIn<K extends TargetKind>(kind: K, drafts: Pick<PlaceDrafts, K>): Places[K] {
  const draft = drafts[kind];
  if (!draft.isOn) return null;
  const read = fieldsOf(kind).map((field) => [field, TARGET_FIELDS[kind][field].read(draft[field])]);
  return Object.fromEntries(read) as PlaceOf<K>;
}
