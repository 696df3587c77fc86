import { frozen } from './frozen';

interface Known<Answer> {
  answer?: Answer;
  next: Map<unknown, Known<Answer>>;
}

/** The same function, which works each answer out once and freezes it. It tells arguments apart by identity, so they have to be few. */
export function remember<Arguments extends readonly unknown[], Answer extends object>(
  answer: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const root: Known<Answer> = { next: new Map() };
  return (...given) => {
    let known = root;
    for (const argument of given) {
      let next = known.next.get(argument);
      if (!next) known.next.set(argument, (next = { next: new Map() }));
      known = next;
    }
    return (known.answer ??= frozen(answer(...given)));
  };
}
