import process from 'node:process';
import type { Changed } from './modules';
import { type Ran, runTests } from './tests';

/*
 * The process that runs files of tests, one at each question. It is one of its own so that it can be ended where a mutant
 * goes on for ever.
 */
export interface Question {
  test: string;
  changed: Changed | null;
}
export interface Answer extends Omit<Ran, 'loaded'> {
  loaded: string[];
}

// What tests print is of no use here, and neither is what fails after its test was over.
console.log = () => undefined;
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);

process.on('message', ({ test, changed }: Question) => {
  void runTests(test, changed).then(({ loaded, holds }) =>
    process.send?.({ loaded: [...loaded], holds } satisfies Answer),
  );
});
