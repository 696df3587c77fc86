import { answerSchema, type RequestAnswer } from '../../../src/contract/requests';
import type { Day } from '../../../src/policy';
import { type ReadForm, readPayload, textIn } from '../form/read-form';
import { untilFaults } from './until';

/** An answer as it is typed: what belongs to another kind of answer stays, and is not sent. */
export interface AnswerDraft {
  state: RequestAnswer['state'];
  line: string;
  until: string;
}

export function readAnswer({ state, line, until }: AnswerDraft, today: Day): ReadForm<RequestAnswer> {
  const read = readPayload(answerSchema, { state, line, until: textIn(until) });
  const faults = read.payload?.state === 'under-way' ? untilFaults(read.payload.until, today) : read.faults;
  return read.payload === null || faults.length > 0
    ? { payload: null, faults }
    : { payload: read.payload, faults: [] };
}
