import type { PromptFailure } from '../../src/contract/prompts';
import { AUDIENCES, CAUSES, type Prompt } from '../../src/prompts';
import { LOCALES } from '../../src/words/spoken';
import { promptText } from '../../static/prompts/wording/prompt-text';
import { refusal } from '../../static/prompts/wording/refusal';
import { type PromptSpeech, speechFor } from '../../static/prompts/wording/speech';

const prompt: Prompt = {
  cause: 'requests-waiting',
  key: 'k',
  milestone: 'm',
  about: 'license:a',
  day: '2026-11-22',
  license: { id: 'a', name: 'Paris', product: 'Mockups for JIRA Server', contact: 'Anna' },
  asking: { kind: 'seats', count: 3 },
};
const sentenceIn = async (
  locale: string,
  audience: 'admin' | 'user',
  over: Partial<Prompt>,
  today = '2026-11-18',
) =>
  promptText(await speechFor(locale, 'UTC'), {
    prompt: { ...prompt, ...over },
    requests: [],
    isHidden: false,
    overview: null,
    audience,
    today,
  });
const spoken = Object.values(LOCALES).flatMap((locale) =>
  CAUSES.flatMap((cause) => AUDIENCES.map((audience) => ({ locale, cause, audience }))),
);

it.each(spoken)(
  '$locale, $cause, $audience: a sentence, and for users without the name of the license',
  async (row) => {
    const sentence = await sentenceIn(row.locale, row.audience, { cause: row.cause });
    expect(sentence).toMatch(/[.。]$/);
    if (row.audience === 'user') expect(sentence).not.toContain('Paris');
    if (row.cause !== 'maintenance-expired')
      expect(sentence).not.toMatch(/expired|abgelaufen|vencid|expiré|失効|expirou/);
  },
);

it.each([
  ['en-US', 'in 30 days', 'Nov 22, 2026', '2 hours ago'],
  ['de-DE', 'in 30 Tagen', '22. Nov. 2026', 'vor 2 Stunden'],
  ['es-MX', 'dentro de 30 días', '22 nov 2026', 'hace 2 horas'],
  ['fr-CA', 'dans 30 jours', '22 nov. 2026', 'il y a 2 heures'],
  ['ja-JP', '30 日後', '2026年11月22日', '2 時間前'],
  ['pt-PT', 'dentro de 30 dias', '22 de novembro de 2026', 'há 2 horas'],
  ['it-IT', 'in 30 days', '22 Nov 2026', '2 hours ago'],
])(
  '%s: days and distances in the viewer’s way; English where there are no words',
  async (locale, far, day, ago) => {
    const speech = await speechFor(locale, 'UTC');
    expect(speech.distance('2026-11-22', '2026-12-22')).toBe(far);
    expect(speech.day('2026-11-22')).toBe(day);
    expect(speech.ago(0, 7_500_000)).toBe(ago);
  },
);

const requested = { id: 'r', licenseId: null, kind: 'seats', askedAt: '2026-11-22T12:00:00Z' } as const;
const unanswered = { state: 'open', answeredBy: null, answeredAt: null, line: null, until: null } as const;
const failures: PromptFailure[] = [
  { code: 'not-known' },
  { code: 'not-licensed' },
  { code: 'not-admin' },
  { code: 'already-asked', request: { ...requested, ...unanswered } },
  { code: 'bad-input', fault: { code: 'too-long', path: 'text', clauses: [] } },
  { code: 'not-found' },
  { code: 'busy' },
  { code: 'storage-unavailable' },
  { code: 'internal', reference: 'abc' },
];

describe.each(Object.values(LOCALES))('what is refused, in %s', (locale) => {
  let speech: PromptSpeech;
  beforeAll(async () => {
    speech = await speechFor(locale, 'UTC');
  });

  it('has a sentence of its own for each reason', () => {
    const sentences = [null, ...failures].map((failure) =>
      refusal(speech, failure && { ok: false, failure }),
    );
    expect(new Set(sentences).size).toBe(failures.length + 1);
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
  });

  it.each([
    ['where no answer came back', null],
    ['where the storage broke off', { code: 'storage-unavailable' } as const],
    ['where something broke', { code: 'internal', reference: 'abc' } as const],
  ])('%s, it does not say that nothing was stored', (_, failure) => {
    expect(refusal(speech, failure && { ok: false, failure })).not.toMatch(
      /nothing was stored|nichts gespeichert|no se ha guardado nada|rien n’a été enregistré|何も保存していません|nada foi salvo/i,
    );
  });
});

it.each([
  ['en-US', 'on this site', ': A Mockups license.', ': Mockups for JIRA Server.', ': Paris.'],
  ['de-DE', 'auf dieser Site', ': Eine Mockups-Lizenz.', ': Mockups for JIRA Server.', ': Paris.'],
])(
  '%s: seats for the site, for a license by no name, by its product, and by its own',
  async (locale, site, nameless, product, named) => {
    const seats = (license: Prompt['license']) => sentenceIn(locale, 'admin', { license });
    expect(await seats(null)).toContain(site);
    const license = { id: 'a', contact: '', product: 'Mockups for JIRA Server' };
    expect(await seats({ ...license, name: null, product: null })).toContain(nameless);
    expect(await seats({ ...license, name: null })).toContain(product);
    expect(await seats({ ...license, name: 'Paris' })).toContain(named);
  },
);

it.each([
  [1, 'One person asks for more seats: Paris. Answer them in the console.'],
  [2, '2 people ask for more seats: Paris. Answer them in the console.'],
  [99, '99 people ask for more seats: Paris. Answer them in the console.'],
  [100, '100 or more people ask for more seats: Paris. Answer them in the console.'],
])('%i who ask are counted up to a hundred', async (asking, sentence) =>
  expect(await sentenceIn('en-US', 'admin', { asking: { kind: 'seats', count: asking } })).toBe(sentence),
);

it.each([
  ['2026-11-22', 'The trial of Mockups on this site has ended; it ran through Nov 21, 2026.'],
  [null, 'The trial of Mockups on this site has ended.'],
])('a trial that was over on %s', async (day, sentence) =>
  expect(await sentenceIn('en-US', 'user', { cause: 'evaluation-ended', license: null, day })).toBe(sentence),
);

it('users are told of the product, admins of the license', async () => {
  const cause = 'maintenance-expiring';
  expect(await sentenceIn('en-US', 'user', { cause })).toBe(
    'Mockups for JIRA Server has updates and support through Nov 21, 2026, in 3 days. It keeps working afterwards.',
  );
  expect(await sentenceIn('en-US', 'admin', { cause })).toBe(
    'Maintenance for Paris runs through Nov 21, 2026, in 3 days. Renew it by then to stay covered.',
  );
});
