import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, Question } from './asked';

/** `endless`: the test was ended, as no sound source takes so long. `ended`: the process itself came to an end. */
export type Told = Answer | 'endless' | 'ended';

export interface Runner {
  ask: (question: Question) => Promise<Told>;
  end: () => void;
}

/** More than any file of fast tests takes on a busy machine. */
const LONGEST_MS = 120_000;
/** After so many questions another process takes over: what tests leave behind in the memory goes with the old one. */
const QUESTIONS_EACH = 400;

/** Asks one file of tests at a time, in a process that is started anew where it has to be. */
export function startRunner(): Runner {
  let current: ChildProcess | null = null;
  let asked = 0;
  const end = () => {
    current?.kill('SIGKILL');
    current = null;
    asked = 0;
  };
  const running = (): ChildProcess => {
    if (asked >= QUESTIONS_EACH) end();
    asked += 1;
    return (current ??= fork(join(import.meta.dirname, 'asked.ts'), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
  };
  return {
    ask: async (question) => {
      const process = running();
      const over = new AbortController();
      const { signal } = over;
      const told = Promise.race([
        once(process, 'message', { signal }).then(([answer]) => answer as Answer),
        once(process, 'exit', { signal }).then(() => 'ended' as const),
        once(signal, 'abort').then(() => 'endless' as const),
      ]);
      const timer = setTimeout(() => over.abort(), LONGEST_MS);
      process.send(question);
      try {
        const answer = await told.catch(() => 'endless' as const);
        if (typeof answer === 'string') end();
        return answer;
      } finally {
        clearTimeout(timer);
        over.abort();
      }
    },
    end,
  };
}
