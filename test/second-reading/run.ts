import { CASES } from './cases';
import { differencesIn } from './compare';

/** One kind of difference: how often, and the first case of it. */
export interface Found {
  count: number;
  index: number;
  difference: string;
}

export interface Outcome {
  compared: number;
  differing: number;
  /** By what differs, and the app's answers to it. */
  found: Map<string, Found>;
}

/** Compares the cases of these numbers. */
export function compareCases(indices: Iterable<number>): Outcome {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // most histories are refused, and a trace costs more than the rest
  try {
    return compareEach(indices);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function compareEach(indices: Iterable<number>): Outcome {
  const outcome: Outcome = { compared: 0, differing: 0, found: new Map() };
  for (const index of indices) {
    const differences = differencesIn(CASES.at(index));
    outcome.compared += 1;
    if (differences.length > 0) outcome.differing += 1;
    for (const difference of differences) note(outcome.found, difference, index);
  }
  return outcome;
}

function note(found: Map<string, Found>, difference: string, index: number): void {
  const kind = difference.replaceAll(/\d{4}-\d\d-\d\d|\d+/g, '#');
  const known = found.get(kind);
  if (known) known.count += 1;
  else found.set(kind, { count: 1, index, difference });
}

/** Every number of a case, in order. */
export function* allCases(): Generator<number> {
  for (let index = 0; index < CASES.length; index += 1) yield index;
}
