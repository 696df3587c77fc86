import type { ByTarget, PlaceOf, Places } from '../../src/contract/reminder-targets';
import type { Targets } from '../../src/ports/reminder-targets';

/*
 * Read by the compiler alone. Were a map by kind of target to compile without one of its kinds, a further kind could be
 * chosen and never be delivered; the unused `@ts-expect-error` below would then be an error.
 */
declare const targets: Targets;
declare const project: PlaceOf<'workItem'>;

// @ts-expect-error a kind is missing
export const words: ByTarget<string> = { workItem: 'Work item' };
// @ts-expect-error no such kind
export const more: ByTarget<string> = { workItem: 'Work item', page: 'Page', comment: 'Comment' };
// @ts-expect-error a kind is delivered to by nobody
export const delivering: Targets = { workItem: targets.workItem };
// @ts-expect-error a kind is delivered to by another one
export const exchanged: Targets = { workItem: targets.page, page: targets.page };
// @ts-expect-error a place of another kind
export const elsewhere: Places = { workItem: null, page: project };
