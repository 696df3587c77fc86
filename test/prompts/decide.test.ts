import {
  AUDIENCES,
  type Cause,
  type Facts,
  type Hush,
  isDeliberate,
  isStop,
  NOTHING_HUSHED,
  type Place,
  PLACES,
  promptFor,
  type PromptSettings,
} from '../../src/prompts';
import { about, facts, host, hushing, settings, today } from './known-facts';

interface Row {
  title: string;
  facts: Facts;
  /** What each audience is told when nobody hushed anything. */
  admin: Cause | null;
  user: Cause | null;
  /** What users are told where they open the place to look, if that is something else. */
  userLooks?: Cause;
  /** What hushing up to its next milestone is remembered as. */
  milestone?: string;
}

const rows: Row[] = [
  { title: 'nothing registered, no license of the host', facts: facts(), admin: null, user: null },
  {
    title: 'the host license is active',
    facts: host({ state: 'active', endsOn: '2026-06-16' }),
    admin: null,
    user: null,
  },
  {
    title: 'the host license does not apply',
    facts: host({ state: 'absent', endsOn: '2026-06-01' }),
    admin: null,
    user: null,
  },
  {
    title: 'the subscription is inactive',
    facts: host({ state: 'inactive' }),
    admin: 'subscription-inactive',
    user: 'subscription-inactive',
    milestone: '2026',
  },
  {
    title: 'the evaluation is over and the license inactive',
    facts: host({ state: 'inactive', evaluation: true }),
    admin: 'evaluation-ended',
    user: 'evaluation-ended',
    milestone: '2026',
  },
  {
    title: 'the evaluation ends in 61 days',
    facts: host({ state: 'evaluation', evaluation: true, endsOn: '2026-08-15' }),
    admin: null,
    user: null,
  },
  {
    title: 'the evaluation ends in 60 days',
    facts: host({ state: 'evaluation', evaluation: true, endsOn: '2026-08-14' }),
    admin: 'evaluation-ending',
    user: 'evaluation-ending',
    milestone: '2026-08-14/60',
  },
  {
    title: 'the evaluation ends today',
    facts: host({ state: 'evaluation', evaluation: true, endsOn: today }),
    admin: 'evaluation-ended',
    user: 'evaluation-ended',
    milestone: '2026-06-15/0',
  },
  {
    title: 'the evaluation ends on a day that the host does not say',
    facts: host({ state: 'evaluation', evaluation: true }),
    admin: null,
    user: null,
  },
  {
    title: 'maintenance expires in 61 days',
    facts: about({ expiresOn: '2026-08-15' }),
    admin: null,
    user: null,
  },
  {
    title: 'maintenance expires in 60 days',
    facts: about({ expiresOn: '2026-08-14' }),
    admin: 'maintenance-expiring',
    user: 'maintenance-expiring',
    milestone: '2026-08-14/60',
  },
  {
    title: 'maintenance expires in 31 days',
    facts: about({ expiresOn: '2026-07-16' }),
    admin: 'maintenance-expiring',
    user: 'maintenance-expiring',
    milestone: '2026-07-16/60',
  },
  {
    title: 'maintenance expires in 30 days',
    facts: about({ expiresOn: '2026-07-15' }),
    admin: 'maintenance-expiring',
    user: 'maintenance-expiring',
    milestone: '2026-07-15/30',
  },
  {
    title: 'maintenance expires in 7 days',
    facts: about({ expiresOn: '2026-06-22' }),
    admin: 'maintenance-expiring',
    user: 'maintenance-expiring',
    milestone: '2026-06-22/7',
  },
  {
    title: 'maintenance has its last day',
    facts: about({ expiresOn: '2026-06-16' }),
    admin: 'maintenance-expiring',
    user: 'maintenance-expiring',
    milestone: '2026-06-16/7',
  },
  {
    title: 'maintenance expires today',
    facts: about({ expiresOn: today }),
    admin: 'maintenance-expired',
    user: null,
    userLooks: 'maintenance-expired',
    milestone: '2026-06-15/0',
  },
  {
    title: 'maintenance expired years ago',
    facts: about({ expiresOn: '2015-01-31' }),
    admin: 'maintenance-expired',
    user: null,
    userLooks: 'maintenance-expired',
    milestone: '2015-01-31/0',
  },
  {
    title: 'nobody knows when maintenance expires',
    facts: about({ expiresOn: null }),
    admin: null,
    user: null,
  },
  {
    title: 'people ask for seats',
    facts: about({ requests: [{ kind: 'seats', count: 3, latestOn: '2026-06-10' }] }),
    admin: 'requests-waiting',
    user: null,
    milestone: 'asked/2026-06-10',
  },
  {
    title: 'people ask for seats on this site',
    facts: host({ state: 'active', requests: [{ kind: 'seats', count: 3, latestOn: '2026-06-10' }] }),
    admin: 'requests-waiting',
    user: null,
    milestone: 'asked/2026-06-10',
  },
  {
    title: 'the renewal is in progress',
    facts: about({ expiresOn: '2026-06-01', renewalUntil: '2026-07-01' }),
    admin: null,
    user: null,
  },
  {
    title: 'the renewal was to be done by today',
    facts: about({ expiresOn: '2026-06-01', renewalUntil: today }),
    admin: 'maintenance-expired',
    user: null,
    userLooks: 'maintenance-expired',
    milestone: '2026-06-01/0',
  },
];

const everywhere = rows.flatMap((row) =>
  AUDIENCES.flatMap((audience) =>
    PLACES.map((place) => ({
      ...row,
      audience,
      place,
      told: audience === 'user' && isDeliberate(place) ? (row.userLooks ?? row.user) : row[audience],
    })),
  ),
);
const withPrompt = everywhere.filter(({ told }) => told !== null);
const seenBy = (
  { facts: known, audience, place }: (typeof everywhere)[number],
  hush?: Hush,
  over: Partial<PromptSettings> = {},
) => {
  const first = promptFor(known, settings, { audience, hushed: NOTHING_HUSHED }, place);
  const hushed = hushing(first && hush ? { [first.key]: hush } : {});
  return promptFor(known, { ...settings, ...over }, { audience, hushed }, place);
};

describe('cause by role by place', () => {
  it.each(everywhere)('$title: $audience in $place is told $told', (row) => {
    const prompt = seenBy(row);
    expect(prompt?.cause ?? null).toBe(row.told);
    if (row.told !== null) expect(prompt?.milestone).toBe(row.milestone);
  });

  it.each(withPrompt)('$title: $audience in $place put it away until it changes', (row) => {
    // What has stopped working cannot be put away for so long.
    const told = row.told !== null && isStop(row.told) ? row.told : null;
    expect(seenBy(row, { milestone: row.milestone ?? '' })?.cause ?? null).toBe(told);
  });

  it.each(withPrompt)('$title: $audience in $place put away an earlier milestone', (row) => {
    expect(seenBy(row, { milestone: '2010-01-01/0' })?.cause).toBe(row.told);
  });

  it.each(withPrompt)('$title: $audience in $place put it away up to a day', (row) => {
    expect(seenBy(row, { until: '2026-06-16' })).toBeNull();
    expect(seenBy(row, { until: today })?.cause).toBe(row.told);
  });

  it.each(withPrompt)('$title: $audience in $place is told nothing, where admins chose so', (row) => {
    const { place, audience } = row;
    const nothing = (where: Place) => ({ place: where, audience, reach: 'nothing' }) as const;
    expect(seenBy(row, undefined, { reach: [nothing(place)] })).toBeNull();
    const others = PLACES.filter((other) => other !== place).map(nothing);
    expect(seenBy(row, undefined, { reach: others })?.cause).toBe(row.told);
  });

  it.each(withPrompt)('$title: told of what stopped working alone, $audience in $place', (row) => {
    const { place, audience, told } = row;
    const stops = seenBy(row, undefined, { reach: [{ place, audience, reach: 'stops' }] });
    expect(stops?.cause ?? null).toBe(told !== null && isStop(told) ? told : null);
  });
});
