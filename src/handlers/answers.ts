import type { Answered } from '../contract/failure';
import type { AnswerOf, PayloadOf, Questions } from '../contract/question';
import type { Caller } from './caller';

/** The answers to some of the console's questions, one function each. One that is missing does not compile. */
export type Answers<Qs extends Questions> = {
  [Q in keyof Qs]: (payload: PayloadOf<Qs[Q]>, caller: Caller) => Promise<Answered<AnswerOf<Qs[Q]>>>;
};
