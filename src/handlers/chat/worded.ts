import type { Worded } from '../../contract/chat';
import { faultText } from '../../contract/fault-text';
import type { InputFault } from '../../contract/input-fault';
import type { Effect, Grounds, Plan, Policy, Verdict } from '../../policy';
import { effectText } from '../../words/effect-text';
import { fault } from '../../words/en/faults';
import { effect } from '../../words/en/plan';
import { reason } from '../../words/en/reasons';
import { reasonText } from '../../words/reason-text';
import { createSpeech } from '../../words/speech';
import { LOCALES } from '../../words/spoken';

/** The manifest instructs the agent in English. The agent itself speaks the language of whoever asks. */
const speech = createSpeech(LOCALES.en, { effect, fault, reason });

/** An answer of the policy, with its reason in words. */
export const wordedAnswer = <A extends Grounds>(policy: Policy, verdict: Verdict, answer: A): Worded<A> => ({
  ...answer,
  says: reasonText(speech, policy, answer.reason, verdict),
});

/** What a purchase does, in words. */
export const wordedEffects = (policy: Policy, plan: Plan): Worded<Effect>[] =>
  plan.effects.map((each) => ({ ...each, says: effectText(speech, policy, each.code, plan) }));

/** What contradicts the terms, in words. */
export const wordedFault = (found: InputFault): Worded<InputFault> => ({
  ...found,
  says: faultText(speech, found.code),
});
