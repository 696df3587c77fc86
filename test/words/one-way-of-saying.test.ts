import { addDays } from '../../src/policy';
import { outsideSpeech } from '../../src/words/outside';
import { createSpeech } from '../../src/words/speech';
import { type Language, LANGUAGES, LOCALES } from '../../src/words/spoken';
import type { Words } from '../../src/words/words';
import { promptText } from '../../static/prompts/wording/prompt-text';
import { speechFor } from '../../static/prompts/wording/speech';

const TODAY = '2026-11-22';
const TWO_YEARS = Array.from({ length: 2 * 731 + 1 }, (_, index) => addDays(TODAY, index - 731));

const dictionaries = {} as Record<Language, Words>;
beforeAll(async () => {
  for (const language of LANGUAGES)
    dictionaries[language] = (
      (await import(`../../src/words/${language}/index.ts`)) as { words: Words }
    ).words;
});

/** Each language as it is spoken where nobody has a locale, and as some viewers have it. */
const VIEWERS: readonly (readonly [locale: string, language: Language])[] = [
  ...LANGUAGES.map((language) => [LOCALES[language], language] as const),
  ['en-US', 'en'],
  ['de-AT', 'de'],
];

describe.each(VIEWERS)('in %s', (locale, language) => {
  it('the same end reads the same in a prompt and in the console, on every day of two years around it', async () => {
    const prompts = await speechFor(locale, 'UTC');
    const console = createSpeech(locale, dictionaries[language]);
    const differing = TWO_YEARS.filter((through) => {
      const expiresOn = addDays(through, 1);
      const isOver = expiresOn <= TODAY;
      const values = { through: console.day(through), far: console.distance(TODAY, through) };
      const inConsole = console.say(isOver ? 'statusLine.expired' : 'statusLine.covered', values);
      const end = console.say('list.nextDate', values);
      const inPrompt = promptText(prompts, {
        prompt: {
          cause: isOver ? 'maintenance-expired' : 'maintenance-expiring',
          key: '',
          milestone: '',
          about: '',
          day: expiresOn,
          license: { id: 'a', name: 'Paris', product: null, contact: '' },
          asking: null,
        },
        requests: [],
        isHidden: false,
        overview: null,
        audience: 'admin',
        today: TODAY,
      });
      return !inConsole.includes(end) || !inPrompt.includes(end);
    });
    expect(differing).toEqual([]);
  });
});

it.each(LANGUAGES)('a reminder in %s writes its days as the console does', (language) => {
  const console = createSpeech(LOCALES[language], dictionaries[language]);
  expect(TWO_YEARS.filter((day) => outsideSpeech(language).day(day) !== console.day(day))).toEqual([]);
});
