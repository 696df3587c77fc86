import type * as z from 'zod/mini';
import { type PromptAnswered, type PromptFailure, promptQuestions } from '../../contract/prompts';
import type { Question } from '../../contract/question';
import type { PromptQuestion } from '../../contract/questions';
import { readBy } from '../../contract/reading';
import type { PromptPorts } from '../../ports';
import { whileChanging } from '../../ports/before-change';
import { endSilence } from '../../ports/end-silence';
import { failureOf } from '../../ports/failure-of';
import { isDeliberate } from '../../prompts';
import type { ResolverCall } from '../guard';
import { type PromptViewer, readViewer } from './viewer';

/**
 * What holds for every question of the prompts. The viewer has to be somebody who may use the product. A command is
 * refused while the site's license of this app is inactive. The payload has to read well: `answer` takes it as the schema
 * reads it.
 */
export function guardedForViewers(
  ports: PromptPorts,
  question: PromptQuestion,
  answer: (payload: never, viewer: PromptViewer) => Promise<PromptAnswered<unknown>>,
): (call: ResolverCall) => Promise<PromptAnswered<unknown>> {
  const { payload: schema, isCommand }: Question<z.ZodMiniType, unknown> = promptQuestions[question];
  return async ({ payload, context }) => {
    const viewer = readViewer(context);
    if (typeof viewer === 'string') return { ok: false, failure: { code: viewer } };
    if (isCommand && viewer.hostState === 'inactive')
      return { ok: false, failure: { code: 'host-license-inactive' } };
    const read = readBy(schema, payload);
    if (!read.ok) return { ok: false, failure: { code: 'bad-input', fault: read.failure } };
    try {
      const answered = () => answer(read.value as never, viewer);
      if (isChange(question)) return await whileChanging(ports, answered);
      if (saysMore(viewer)) await endSilence(ports);
      return await answered();
    } catch (error) {
      return { ok: false, failure: asPromptFailure(failureOf(ports, question, error)) };
    }
  };
}

/** Whether something is stored that prompts are decided from, for anybody. To hush says nothing to anybody. */
const isChange = (question: PromptQuestion): boolean =>
  question === 'askAdmin' || question === 'renewalInProgress';

/** Whether something may be said that was not said before: the host's license is seen to be inactive where silence does not reach. */
const saysMore = ({ place, hostState }: PromptViewer): boolean =>
  hostState === 'inactive' && isDeliberate(place);

/** The failures that a throw can become here. The others are answers to other questions. */
function asPromptFailure(failure: ReturnType<typeof failureOf>): PromptFailure {
  switch (failure.code) {
    case 'busy':
    case 'storage-unavailable':
    case 'internal':
      return failure;
    default:
      return { code: 'storage-unavailable' };
  }
}

/**
 * Whether the viewer administers the product, by its answer of the last minutes; `now`: as it says now. Where the product
 * does not say it, or would ask the viewer for consent first, the viewer counts as a user. A prompt must not ask for
 * consent, and users are told less.
 */
export async function isAdministrator(
  { administrators }: Pick<PromptPorts, 'administrators'>,
  viewer: PromptViewer,
  when: 'lately' | 'now',
): Promise<boolean> {
  const ask = when === 'now' ? administrators.includeCaller : administrators.includedCaller;
  try {
    return (await ask(viewer)) === true;
  } catch {
    return false;
  }
}
