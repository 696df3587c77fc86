import { AUDIENCES, CAUSES } from '../../src/prompts';
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
