import { words as de } from '../../src/words/de';
import { words as en } from '../../src/words/en';
import { createSpeech } from '../../src/words/speech';
import { failureText } from '../../static/console/wording/failure-text';

const say = { en: createSpeech('en', en).say, de: createSpeech('de', de).say };

it.each([
  [undefined, 'in a minute', 'in einer Minute'],
  [1, 'in 1 second', 'in 1 Sekunde'],
  [60, 'in 60 seconds', 'in 60 Sekunden'],
  [90, 'in 90 seconds', 'in 90 Sekunden'],
  [91, 'in 2 minutes', 'in 2 Minuten'],
  [600, 'in 10 minutes', 'in 10 Minuten'],
])(
  'too much at once, and the platform takes calls again after %s seconds',
  (afterSeconds, english, german) => {
    const failure = { code: 'busy' as const, ...(afterSeconds === undefined ? {} : { afterSeconds }) };
    expect(failureText(say.en, failure)).toContain(`Try again ${english}.`);
    expect(failureText(say.de, failure)).toContain(`Versuchen Sie es ${german} noch einmal.`);
  },
);
