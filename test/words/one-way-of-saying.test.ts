import { addDays } from '../../src/policy';
import { words as de } from '../../src/words/de';
import { words as en } from '../../src/words/en';
import * as languages from '../../src/words/languages';
import { outsideSpeech } from '../../src/words/outside';
import { createSpeech } from '../../src/words/speech';
import { promptText } from '../../static/prompts/wording/prompt-text';
import { speechFor } from '../../static/prompts/wording/speech';

const TODAY = '2026-11-22';
const TWO_YEARS = Array.from({ length: 2 * 731 + 1 }, (_, index) => addDays(TODAY, index - 731));

describe.each([
  ['en-US', en],
  ['en-GB', en],
  ['de-DE', de],
  ['de-AT', de],
])('in %s', (locale, words) => {
  const console = createSpeech(locale, words);
  const prompts = speechFor(locale, 'UTC');

  it('the same end reads the same in a prompt and in the console, on every day of two years around it', () => {
    const differing = TWO_YEARS.filter((through) => {
      const expiresOn = addDays(through, 1);
      const isOver = expiresOn <= TODAY;
      const values = { through: console.day(through), far: console.distance(TODAY, through) };
      const inConsole = console.say(isOver ? 'statusLine.expired' : 'statusLine.covered', values);
      const end = `${values.through}, ${values.far}`;
      const inPrompt = promptText(prompts, {
        prompt: {
          cause: isOver ? 'maintenance-expired' : 'maintenance-expiring',
          key: '',
          milestone: '',
          day: expiresOn,
          license: { id: 'a', name: 'Paris', contact: '' },
          asking: null,
        },
        request: null,
        overview: null,
        audience: 'admin',
        today: TODAY,
      });
      return !inConsole.includes(end) || !inPrompt.includes(end);
    });
    expect(differing).toEqual([]);
  });
});

it.each(['en', 'de'] as const)('a reminder in %s writes its days as the console does', (language) => {
  const { locale } = languages[language];
  const console = createSpeech(locale, { en, de }[language]);
  expect(TWO_YEARS.filter((day) => outsideSpeech(language).day(day) !== console.day(day))).toEqual([]);
});
