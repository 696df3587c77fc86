import { AUDIENCES, type Facts, type Hush, type OpenRequests, promptFor } from '../../src/prompts';
import { about, facts, hushing, license, noHost, settings, today } from './known-facts';

describe('of several causes, one is said', () => {
  const ask = (known: Facts, audience: 'admin' | 'user' = 'admin', hushed: Record<string, Hush> = {}) =>
    promptFor(known, settings, { audience, hushed: hushing(hushed) }, 'page-banner');

  it('too few seats never reads expired', () => {
    const both = about({ expiresOn: '2030-01-01', requests: [{ kind: 'seats', count: 1, latestOn: today }] });
    expect(ask(both)?.cause).toBe('requests-waiting');
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
      licenses: [
        license({ expiresOn: '2026-06-01', requests: [{ kind: 'seats', count: 2, latestOn: today }] }),
      ],
      host: { ...noHost, state: 'inactive', requests: [{ kind: 'seats', count: 1, latestOn: today }] },
    });
    const hidden = { 'jira:subscription-inactive': { until: '2026-06-16' } };
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
    const hushed = { [first.key]: { until: '2026-06-22' } };
    expect(ask(facts({ host: ended }), 'admin', hushed)).toBeNull();
    expect(ask(facts({ host: { ...ended, evaluation: false } }), 'admin', hushed)?.cause).toBe(
      'subscription-inactive',
    );
    expect(ask(facts({ host: { ...ended, product: 'confluence' } }), 'admin', hushed)).not.toBeNull();
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
    const known = about({
      expiresOn: '2026-07-01',
      requests: [{ kind: 'seats', count: 4, latestOn: today }],
    });
    expect(ask(known, 'user')).toMatchObject({
      license: { id: 'handle of paris', product: 'Mockups for JIRA Server', contact: 'Anna', name: null },
      asking: null,
    });
    expect(ask(known)?.license).toMatchObject({ id: 'paris', name: 'Jira Server, Paris' });
  });

  it('an admin learns how many ask for seats, on a license and on the site', () => {
    const requests: OpenRequests[] = [{ kind: 'seats', count: 4, latestOn: today }];
    const covered = facts({ licenses: [license({ expiresOn: '2028-06-01', requests })] });
    expect(ask(covered)).toMatchObject({ cause: 'requests-waiting', asking: { kind: 'seats', count: 4 } });
    const { host } = facts({});
    expect(ask(facts({ host: { ...host, requests } }))).toMatchObject({
      license: null,
      asking: { kind: 'seats', count: 4 },
    });
  });
});
