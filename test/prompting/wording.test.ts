import type { PromptFailure } from '../../src/contract/prompts';
import { LONGEST_LINE } from '../../src/contract/requests';
import { AUDIENCES, CAUSES } from '../../src/prompts';
import { LONGEST_TEXT } from '../../static/prompts/limits';
import { refusal } from '../../static/prompts/wording/refusal';
import { speechFor } from '../../static/prompts/wording/speech';

const values = {
  day: 'Nov 22, 2026',
  distance: 'in 3 days',
  name: 'Paris',
  contact: 'Anna',
  count: 3,
};
const spoken = ['en-US', 'de-DE'].flatMap((locale) =>
  CAUSES.flatMap((cause) => AUDIENCES.map((audience) => ({ locale, cause, audience }))),
);

it.each(spoken)(
  '$locale, $cause, $audience: a sentence, and for users without the name of the license',
  (row) => {
    const sentence = speechFor(row.locale, 'UTC').words.prompt[row.cause][row.audience](values);
    expect(sentence).toMatch(/\.$/);
    if (row.audience === 'user') expect(sentence).not.toContain('Paris');
    if (row.cause !== 'maintenance-expired') expect(sentence).not.toMatch(/expired|abgelaufen/);
  },
);

it.each([
  ['en-US', 'in 30 days', 'Nov 22, 2026', '2 hours ago'],
  ['de-DE', 'in 30 Tagen', '22.11.2026', 'vor 2 Stunden'],
  ['ja-JP', 'in 30 days', 'Nov 22, 2026', '2 hours ago'],
])(
  '%s: days and distances in the viewer’s way; English where there are no words',
  (locale, far, day, ago) => {
    const speech = speechFor(locale, 'UTC');
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

describe.each(['en-US', 'de-DE'])('what is refused, in %s', (locale) => {
  const speech = speechFor(locale, 'UTC');

  it('has a sentence of its own for each reason', () => {
    const sentences = [null, ...failures].map((failure) =>
      refusal(speech, failure && { ok: false, failure }),
    );
    expect(new Set(sentences).size).toBe(failures.length + 1);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  it.each([
    ['where no answer came back', null],
    ['where the storage broke off', { code: 'storage-unavailable' } as const],
    ['where something broke', { code: 'internal', reference: 'abc' } as const],
  ])('%s, it does not say that nothing was stored', (_, failure) => {
    expect(refusal(speech, failure && { ok: false, failure })).not.toMatch(
      /nothing was stored|nichts gespeichert/i,
    );
  });
});

it.each([
  ['en-US', 'on this site', 'for a license', 'for Paris'],
  ['de-DE', 'auf dieser Site', 'für eine Lizenz', 'für Paris'],
])('%s: seats for the site, for a license without its name, and with it', (locale, site, license, named) => {
  const seats = speechFor(locale, 'UTC').words.prompt['seats-outgrown'].admin;
  expect(seats({ ...values, name: null })).toContain(site);
  expect(seats({ ...values, name: '' })).toContain(license);
  expect(seats({ ...values, name: 'Paris' })).toContain(named);
});

it('a field takes as much text as the back end does', () => {
  expect(LONGEST_TEXT).toBe(LONGEST_LINE);
});
