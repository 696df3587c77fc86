import type { PlaceOf, TargetKind } from '../../../src/contract/reminder-targets';

/** One field of a place: it is typed as text. */
interface PlaceField<T> {
  /** What stands in the field before a place was stored. */
  initial: string;
  /** What was typed, as it is sent. */
  read: (typed: string) => T;
}

/** The names of the fields of one kind's place, as the contract has them. */
export type FieldOf<K extends TargetKind> = keyof PlaceOf<K> & string;

/** The fields of each kind's place. A kind or a field that is missing does not compile. */
export type TargetFields = {
  [K in TargetKind]: { [F in FieldOf<K>]: PlaceField<PlaceOf<K>[F]> };
};

const text = (typed: string) => typed.trim();

/** In the order in which they stand in the form. */
export const TARGET_FIELDS: TargetFields = {
  workItem: {
    // Jira writes the keys of projects in capitals, however they are typed.
    projectKey: { initial: '', read: (typed) => text(typed).toUpperCase() },
    issueType: { initial: 'Task', read: text },
  },
  page: { spaceKey: { initial: '', read: text } },
};

/** The names of the fields of a kind's place, in their order. */
export const fieldsOf = <K extends TargetKind>(kind: K) => Object.keys(TARGET_FIELDS[kind]) as FieldOf<K>[];

/** Any field of any place, and its name in the form. */
export type NamedField = { [K in TargetKind]: { field: FieldOf<K>; name: `${K}.${FieldOf<K>}` } }[TargetKind];

/** The same with their names in the form, where the kind is known while it runs. */
export const namedFields = (kind: TargetKind): NamedField[] =>
  Object.keys(TARGET_FIELDS[kind]).map((field) => ({ field, name: `${kind}.${field}` }) as NamedField);
