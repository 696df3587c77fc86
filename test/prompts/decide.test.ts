import {
  AUDIENCES,
  type Cause,
  type Facts,
  type HostFacts,
  type Hush,
  type LicenseFacts,
  PLACES,
  promptFor,
  type PromptSettings,
} from '../../src/prompts';

const today = '2026-06-15';
const settings: PromptSettings = { leadDays: [60, 30, 7], off: [] };
const noHost: HostFacts = {
  product: 'jira',
  state: 'absent',
  evaluation: false,
  endsOn: null,
  seatRequests: null,
};
const license = (over: Partial<LicenseFacts> = {}): LicenseFacts => ({
  id: 'paris',
  handle: `handle of ${over.id ?? 'paris'}`,
  name: 'Jira Server, Paris',
  contact: 'Anna',
  expiresOn: '2027-06-15',
  renewalUntil: null,
  seatRequests: null,
  askedByViewer: false,
  ...over,
});
const facts = (over: Partial<Facts> = {}): Facts => ({ today, host: noHost, licenses: [], ...over });
const host = (over: Partial<HostFacts>): Facts => facts({ host: { ...noHost, ...over } });
const about = (over: Partial<LicenseFacts>): Facts => facts({ licenses: [license(over)] });

interface Row {
  title: string;
  facts: Facts;
  /** What each audience is told when nobody hushed anything. */
  admin: Cause | null;
  user: Cause | null;
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
    user: 'maintenance-expired',
    milestone: '2026-06-15/0',
  },
  {
    title: 'maintenance expired years ago',
    facts: about({ expiresOn: '2015-01-31' }),
    admin: 'maintenance-expired',
    user: 'maintenance-expired',
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
    facts: about({ seatRequests: { count: 3, latestOn: '2026-06-10' } }),
    admin: 'seats-outgrown',
    user: null,
    milestone: 'asked/2026-06-10',
  },
  {
    title: 'people ask for seats on this site',
    facts: host({ state: 'active', seatRequests: { count: 3, latestOn: '2026-06-10' } }),
    admin: 'seats-outgrown',
    user: null,
    milestone: 'asked/2026-06-10',
  },
  {
    title: 'the renewal is under way, and this viewer did not ask',
    facts: about({ expiresOn: '2026-06-01', renewalUntil: '2026-07-01' }),
    admin: null,
    user: null,
  },
  {
    title: 'the renewal is under way, and this viewer asked',
    facts: about({ expiresOn: '2026-06-01', renewalUntil: '2026-07-01', askedByViewer: true }),
    admin: 'renewal-under-way',
    user: 'renewal-under-way',
    milestone: 'under-way/2026-07-01',
  },
  {
    title: 'the renewal was to be done by today',
    facts: about({ expiresOn: '2026-06-01', renewalUntil: today }),
    admin: 'maintenance-expired',
    user: 'maintenance-expired',
    milestone: '2026-06-01/0',
  },
];

const everywhere = rows.flatMap((row) =>
  AUDIENCES.flatMap((audience) => PLACES.map((place) => ({ ...row, audience, place, told: row[audience] }))),
);
const withPrompt = everywhere.filter(({ told }) => told !== null);
const seenBy = (
  { facts: known, audience, place }: (typeof everywhere)[number],
  hush?: Hush,
  over: Partial<PromptSettings> = {},
) => {
  const first = promptFor(known, settings, { audience, hushed: {} }, place);
  const hushed = first && hush ? { [first.key]: hush } : {};
  return promptFor(known, { ...settings, ...over }, { audience, hushed }, place);
};

describe('cause by role by place', () => {
  it.each(everywhere)('$title: $audience in $place is told $told', (row) => {
    const prompt = seenBy(row);
    expect(prompt?.cause ?? null).toBe(row.told);
    if (row.told !== null) expect(prompt?.milestone).toBe(row.milestone);
  });

  it.each(withPrompt)('$title: $audience in $place dismissed it', (row) => {
    expect(seenBy(row, { milestone: row.milestone ?? '' })).toBeNull();
  });

  it.each(withPrompt)('$title: $audience in $place dismissed an earlier milestone', (row) => {
    expect(seenBy(row, { milestone: '2010-01-01/0' })?.cause).toBe(row.told);
  });

  it.each(withPrompt)('$title: $audience in $place snoozed it', (row) => {
    expect(seenBy(row, { until: '2026-06-16' })).toBeNull();
    expect(seenBy(row, { until: today })?.cause).toBe(row.told);
  });

  it.each(withPrompt)('$title: prompts are off for $audience in $place', (row) => {
    const { place, audience } = row;
    expect(seenBy(row, undefined, { off: [{ place, audience }] })).toBeNull();
    const others = PLACES.filter((other) => other !== place).map((other) => ({ place: other, audience }));
    expect(seenBy(row, undefined, { off: others })?.cause).toBe(row.told);
  });
});

describe('of several causes, one is said', () => {
  const ask = (known: Facts, audience: 'admin' | 'user' = 'admin', hushed: Record<string, Hush> = {}) =>
    promptFor(known, settings, { audience, hushed }, 'page-banner');

  it('too few seats never reads expired', () => {
    const both = about({ expiresOn: '2030-01-01', seatRequests: { count: 1, latestOn: today } });
    expect(ask(both)?.cause).toBe('seats-outgrown');
    expect(ask(both, 'user')).toBeNull();
  });

  it('the inactive subscription before the expired maintenance, before what is still to come', () => {
    const licenses = [
      license({ id: 'a', expiresOn: '2026-07-01' }),
      license({ id: 'b', expiresOn: '2026-06-01' }),
    ];
    expect(ask(facts({ licenses, host: { ...noHost, state: 'inactive' } }))?.cause).toBe(
      'subscription-inactive',
    );
    expect(ask(facts({ licenses }))).toMatchObject({ cause: 'maintenance-expired', license: { id: 'b' } });
  });

  it('while the subscription is inactive nothing else is said, also to who has hidden that', () => {
    const all = facts({
      licenses: [license({ expiresOn: '2026-06-01', seatRequests: { count: 2, latestOn: today } })],
      host: { ...noHost, state: 'inactive', seatRequests: { count: 1, latestOn: today } },
    });
    const hidden = { 'jira:subscription-inactive': { milestone: '2026' } };
    for (const audience of AUDIENCES) {
      expect(ask(all, audience)?.cause).toBe('subscription-inactive');
      expect(ask(all, audience, hidden)).toBeNull();
    }
  });

  it('of two alike, the earlier day; hushing it lets the other be said', () => {
    const licenses = [
      license({ id: 'late', expiresOn: '2026-07-10' }),
      license({ id: 'early', expiresOn: '2026-07-01' }),
    ];
    const first = ask(facts({ licenses }));
    expect(first?.license?.id).toBe('early');
    expect(
      ask(facts({ licenses }), 'admin', { 'maintenance:handle of early': { milestone: '2026-07-01/30' } })
        ?.license?.id,
    ).toBe('late');
  });

  it('what expired within a month goes first; after that, what is still to come', () => {
    const coming = license({ id: 'coming', expiresOn: '2026-06-20' });
    const with30 = (expiresOn: string) => facts({ licenses: [coming, license({ id: 'over', expiresOn })] });
    expect(ask(with30('2026-05-17'))?.license?.id).toBe('over');
    expect(ask(with30('2026-05-16'))?.license?.id).toBe('coming');
    expect(ask(with30('2011-01-01'))?.license?.id).toBe('coming');
  });

  it('of many that expired, the latest is said, and whoever hides it has hidden all that expired before', () => {
    const old = [
      license({ id: 'a', expiresOn: '2019-01-01' }),
      license({ id: 'b', expiresOn: '2024-01-01' }),
      license({ id: 'c', expiresOn: '2021-01-01' }),
    ];
    const first = ask(facts({ licenses: old }))!;
    expect(first.license?.id).toBe('b');
    const hushed = { [first.key]: { milestone: first.milestone } };
    expect(ask(facts({ licenses: old }), 'admin', hushed)).toBeNull();
    expect(ask(facts({ licenses: [old[0]!, old[2]!] }), 'admin', hushed)).toBeNull();
    const another = license({ id: 'd', expiresOn: '2026-06-15' });
    expect(ask(facts({ licenses: [...old, another] }), 'admin', hushed)?.license?.id).toBe('d');
  });

  it('who hid one cause of the host license is told of the next, and of the same in another product', () => {
    const ended = { ...noHost, state: 'inactive', evaluation: true, endsOn: '2026-06-01' } as const;
    const first = ask(facts({ host: ended }))!;
    const hushed = { [first.key]: { milestone: first.milestone } };
    expect(ask(facts({ host: ended }), 'admin', hushed)).toBeNull();
    expect(ask(facts({ host: { ...ended, evaluation: false } }), 'admin', hushed)?.cause).toBe(
      'subscription-inactive',
    );
    expect(ask(facts({ host: { ...ended, product: 'confluence' } }), 'admin', hushed)).not.toBeNull();
    expect(ask(facts({ host: { ...ended, endsOn: '2028-06-01' } }), 'admin', hushed)).not.toBeNull();
  });

  it('a clear no counts at once, though the trial that ends was put off', () => {
    const ending = { ...noHost, state: 'evaluation', evaluation: true, endsOn: '2026-06-16' } as const;
    const hushed = { [ask(facts({ host: ending }))!.key]: { until: '2026-07-15' } };
    expect(ask(facts({ host: ending }), 'admin', hushed)).toBeNull();
    expect(ask(facts({ host: { ...ending, state: 'inactive' } }), 'admin', hushed)?.cause).toBe(
      'evaluation-ended',
    );
  });

  it('of two on the same day, always the same one', () => {
    const licenses = ['b', 'a', 'c'].map((id) => license({ id, expiresOn: '2026-07-01' }));
    expect(ask(facts({ licenses }))?.license?.id).toBe('a');
    expect(ask(facts({ licenses: [...licenses].reverse() }))?.license?.id).toBe('a');
  });

  it("a renewal registered takes the prompt away, and next year's comes back though this year's was dismissed", () => {
    const dismissed = { 'maintenance:handle of paris': { milestone: '2026-07-15/30' } };
    expect(ask(about({ expiresOn: '2027-07-15' }), 'admin', dismissed)).toBeNull();
    expect(
      ask(
        facts({ today: '2027-06-20', licenses: [license({ expiresOn: '2027-07-15' })] }),
        'admin',
        dismissed,
      )?.milestone,
    ).toBe('2027-07-15/30');
  });

  it('a user learns whom to ask, and neither the name nor the requests', () => {
    const known = about({ expiresOn: '2026-06-01', seatRequests: { count: 4, latestOn: today } });
    expect(ask(known, 'user')).toMatchObject({
      license: { id: 'handle of paris', contact: 'Anna', name: null },
      asking: null,
    });
    expect(ask(known)?.license).toEqual({ id: 'paris', contact: 'Anna', name: 'Jira Server, Paris' });
  });

  it('an admin learns how many ask for seats, on a license and on the site', () => {
    const seatRequests = { count: 4, latestOn: today };
    const covered = facts({ licenses: [license({ expiresOn: '2028-06-01', seatRequests })] });
    expect(ask(covered)).toMatchObject({ cause: 'seats-outgrown', asking: 4 });
    const { host } = facts({});
    expect(ask(facts({ host: { ...host, seatRequests } }))).toMatchObject({ license: null, asking: 4 });
  });
});
