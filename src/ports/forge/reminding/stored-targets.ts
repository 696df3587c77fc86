import {
  type ByTarget,
  byTarget,
  NO_PLACES,
  type Places,
  type TargetKind,
} from '../../../contract/reminder-targets';
import type { DeliveryFault } from '../../../contract/reminders';

/** A map by kind as it is stored: what an earlier release wrote lacks the kinds that came later. */
export type StoredByTarget<T> = Partial<ByTarget<T | null>>;

/** The whole map: a kind that is not stored has nothing. */
export function everyTarget<T>(stored: StoredByTarget<T>): ByTarget<T | null> {
  return byTarget((kind) => stored[kind] ?? null);
}

export const everyPlace = (stored: Partial<Places>): Places => ({ ...NO_PLACES, ...stored });

/** Faults as they are stored. Those of earlier releases name the work item by another word. */
export type StoredFault = Omit<DeliveryFault, 'target'> & { target: TargetKind | 'work-item' };

export const faultsIn = (stored: readonly StoredFault[]): DeliveryFault[] =>
  stored.map((fault) => ({ ...fault, target: fault.target === 'work-item' ? 'workItem' : fault.target }));
