import {
  type ByTarget,
  byTarget,
  type Places,
  placesBy,
  type TargetKind,
} from '../../../contract/reminder-targets';
import type { DeliveryFault } from '../../../contract/reminders';
import type { Stored } from '../table';

/** A map by kind of target, as it is stored. What an earlier release wrote lacks the kinds that were added later. */
export type StoredByTarget<T> = Partial<ByTarget<T | null>>;

/** The whole map. A kind that is not stored has null. */
export function everyTarget<T>(stored: Partial<ByTarget<T | null | undefined>>): ByTarget<T | null> {
  return byTarget((kind) => stored[kind] ?? null);
}

export const everyPlace = (stored: { [K in TargetKind]?: Places[K] | undefined }): Places =>
  placesBy((kind) => stored[kind] ?? null);

/** Faults as they are stored. Earlier releases wrote another word for the work item. */
export type StoredFault = Omit<DeliveryFault, 'target'> & { target: TargetKind | 'work-item' };

export const faultsIn = (stored: readonly Stored<StoredFault>[]): DeliveryFault[] =>
  stored.map(({ code, target, detail = null }) => ({
    code,
    target: target === 'work-item' ? 'workItem' : target,
    detail,
  }));
