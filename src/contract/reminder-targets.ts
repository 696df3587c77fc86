import * as z from 'zod/mini';
import { LANGUAGES } from '../words/spoken';
import { LONGEST_ADDRESS, LONGEST_ISSUE_TYPE } from './limits';
import { saying } from './reading';

const key = (pattern: RegExp) =>
  z.string().check(
    z.trim(),
    z.refine((text) => pattern.test(text), saying('unknown-value')),
  );

/**
 * Where reminders of each kind may go; null: nothing of this kind. A further kind begins with a line here: the compiler
 * then names each map that lacks it. The places are read strictly, for they go into addresses and queries of products.
 */
const places = {
  /** A work item for each end, in this Jira project. */
  workItem: z.nullable(
    z.object({
      projectKey: key(/^[A-Z][A-Z0-9_]{0,99}$/),
      issueType: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_ISSUE_TYPE)),
    }),
  ),
  /** A page for each end, in this Confluence space. */
  page: z.nullable(z.object({ spaceKey: key(/^[A-Za-z0-9._~-]{1,255}$/) })),
};

/** What a reminder is delivered as, beside its line in the console's history. */
export type TargetKind = keyof typeof places;

/** Every kind, in the order in which reminders are delivered. */
export const TARGET_KINDS = Object.keys(places) as readonly TargetKind[];

/** A field of a place, with the kind before it: `page.spaceKey`. */
export type PlaceFieldName = { [K in TargetKind]: `${K}.${keyof PlaceOf<K> & string}` }[TargetKind];

/** Every field of every place. */
export const PLACE_FIELD_NAMES = TARGET_KINDS.flatMap((kind) =>
  Object.keys(places[kind].def.innerType.shape).map((field) => `${kind}.${field}` as PlaceFieldName),
);

/** One value for each kind. A map that lacks a kind does not compile. */
export type ByTarget<T> = Record<TargetKind, T>;

/** The places that an admin chose. */
export type Places = { [K in TargetKind]: z.infer<(typeof places)[K]> };

/** Where reminders of one kind go. */
export type PlaceOf<K extends TargetKind> = NonNullable<Places[K]>;

/** A map with the value of each kind, made in their order. */
export function byTarget<T>(valueOf: (kind: TargetKind) => T): ByTarget<T> {
  return Object.fromEntries(TARGET_KINDS.map((kind) => [kind, valueOf(kind)])) as ByTarget<T>;
}

/** The place of each kind, read one by one. */
export function placesBy(placeOf: <K extends TargetKind>(kind: K) => Places[K]): Places {
  return byTarget(placeOf) as Places;
}

export const NO_PLACES: Places = placesBy(() => null);
/** How an admin's choice is read. */
export const targetsSchema = z.object({
  ...places,
  /** Whether what people ask for becomes a work item too, for who owns the license. Only where there is a project. */
  requestItems: z.optional(z.boolean()),
  /** The language that is written in outside the console. */
  language: z.enum(LANGUAGES),
  /** The address of the console, for the link back; null where nobody saved it yet. */
  consoleUrl: z.nullable(
    z.string().check(
      z.maxLength(LONGEST_ADDRESS),
      z.refine((url) => /^https:\/\/[^\s"<>]+$/.test(url), saying('unknown-value')),
    ),
  ),
});

/** Where reminders go, and how they are written. */
export type ReminderTargets = z.infer<typeof targetsSchema>;

export const NO_TARGETS: ReminderTargets = { ...NO_PLACES, language: 'en', consoleUrl: null };
