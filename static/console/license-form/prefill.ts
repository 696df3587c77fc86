import type { LicenseDraft } from '../../../src/contract/licenses';

/** What the form for a new license begins with, handed over from another screen. */
let waiting: LicenseDraft | null = null;

export function prefillAdd(draft: LicenseDraft): void {
  waiting = draft;
}

/** Takes what was handed over; the next form begins empty again. */
export function takePrefill(): LicenseDraft | null {
  const draft = waiting;
  waiting = null;
  return draft;
}
