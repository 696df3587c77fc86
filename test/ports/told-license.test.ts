import { readViewer } from '../../src/handlers/prompting/viewer';
import { firstDayWithout, readToldLicense } from '../../src/ports/told-license';
import { NOTHING_HUSHED, promptFor } from '../../src/prompts';

it.each<[title: string, endsAt: string, zone: string, expected: string]>([
  ['just before midnight: the day has it still', '2016-01-30T23:59:59.999Z', 'UTC', '2016-01-31'],
  ['at midnight: the day before was the last', '2016-01-31T00:00:00.000Z', 'UTC', '2016-01-31'],
  ['just after midnight: the day has a little of it', '2016-01-31T00:00:00.001Z', 'UTC', '2016-02-01'],
  ['a day alone is its midnight in UTC', '2016-01-31', 'UTC', '2016-01-31'],
  ['the evening before in New York', '2016-01-31T00:00:00Z', 'America/New_York', '2016-01-31'],
  ['midnight in New York', '2016-01-31T05:00:00Z', 'America/New_York', '2016-01-31'],
  ['after midnight in New York', '2016-01-31T05:00:01Z', 'America/New_York', '2016-02-01'],
  ['the morning in Auckland', '2016-01-31T00:00:00Z', 'Pacific/Auckland', '2016-02-01'],
  ['midnight in Auckland', '2016-01-30T11:00:00Z', 'Pacific/Auckland', '2016-01-31'],
  ['midnight that the clocks skip', '2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04'],
])('the first day without: %s', (_, endsAt, zone, expected) => {
  expect(firstDayWithout(new Date(endsAt), zone)).toBe(expected);
});

it('an older name, and no name at all', () => {
  expect(readToldLicense({ isActive: true })).toMatchObject({
    active: true,
    evaluation: false,
    endsAt: null,
  });
  expect(readToldLicense({ trialEndDate: '2016-01-31' })).toBeNull();
  expect(readToldLicense(undefined)).toBeNull();
});

describe('an evaluation that ends on 2016-01-31 at midnight, in a prompt', () => {
  const causeOn = (today: string, timeZone: string, trialEndDate = '2016-01-31T00:00:00Z') => {
    const viewer = readViewer({
      accountId: 'a',
      extension: { type: 'confluence:pageBanner' },
      license: { active: true, isEvaluation: true, trialEndDate },
    });
    if (typeof viewer === 'string') throw new Error(viewer);
    const facts = { today, host: viewer.hostFacts(timeZone), licenses: [] };
    return promptFor(
      facts,
      { leadDays: [7], reach: [] },
      { audience: 'admin', hushed: NOTHING_HUSHED },
      'page-banner',
    )?.cause;
  };

  it.each([
    ['2016-01-23', 'UTC', undefined],
    ['2016-01-24', 'UTC', 'evaluation-ending'],
    ['2016-01-30', 'UTC', 'evaluation-ending'],
    ['2016-01-31', 'UTC', 'evaluation-ended'],
    ['2016-02-01', 'UTC', 'evaluation-ended'],
    // It runs until the evening of the 30th there.
    ['2016-01-30', 'America/New_York', 'evaluation-ending'],
    ['2016-01-31', 'America/New_York', 'evaluation-ended'],
    ['2016-01-31', 'Pacific/Auckland', 'evaluation-ending'],
    ['2016-02-01', 'Pacific/Auckland', 'evaluation-ended'],
  ])('on %s in %s: %s', (today, zone, cause) => {
    expect(causeOn(today, zone)).toBe(cause);
  });

  it('a last moment of the 30th is the same', () => {
    expect(causeOn('2016-01-30', 'UTC', '2016-01-30T23:59:59Z')).toBe('evaluation-ending');
    expect(causeOn('2016-01-31', 'UTC', '2016-01-30T23:59:59Z')).toBe('evaluation-ended');
  });
});
