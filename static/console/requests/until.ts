import type { InputFault } from '../../../src/contract/input-fault';
import { promptSettingQuestions } from '../../../src/contract/prompt-settings';
import type { Day } from '../../../src/policy';
import { type ReadForm, readPayload, textIn } from '../form/read-form';

/** A renewal is in progress until a day after the viewer's today. */
export const untilFaults = (until: Day | null, today: Day): InputFault[] =>
  until !== null && until <= today ? [{ code: 'impossible-date', path: 'until', clauses: [] }] : [];

/** The day until which licenses are being renewed, as it is sent of each. */
export function readRenewals(
  licenses: readonly { id: string }[],
  { until }: { until: string },
  today: Day,
): ReadForm<{ until: Day | null }> {
  const licenseId = licenses[0]?.id;
  if (licenseId === undefined)
    return { payload: null, faults: [{ code: 'missing', path: 'licenses', clauses: [] }] };
  const read = readPayload(promptSettingQuestions.setRenewal.payload, { licenseId, until: textIn(until) });
  const faults = [...read.faults, ...untilFaults(read.payload?.until ?? null, today)];
  return read.payload === null || faults.length > 0
    ? { payload: null, faults }
    : { payload: read.payload, faults: [] };
}
