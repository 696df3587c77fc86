import { deliverOne } from '../../src/jobs/delivery/deliver';
import { type DeliveryState, moveFor, MOVES, type Seen, STEPS } from '../../src/jobs/delivery/moves';
import { changed, planned } from '../../src/jobs/rows';
import { forgeAttention } from '../../src/ports/forge/attention';
import { lastAnswer } from '../../src/ports/forge/reminding/told-host-license';
import type { KeptReminder, ReminderState } from '../../src/ports/reminder-ledger';
import type { ReminderPorts } from '../../src/ports/reminder-ports';
import { FIRST_STATES } from '../jobs/delivery-states';
import { killAt, WORK_ITEMS } from './lost-calls';
import { GONE, LICENSE, OPS, RENEWED, siteForEach } from './stage';

const site = siteForEach();

const SUBJECT = { kind: 'maintenance', id: 'a', endsOn: '2016-01-31' } as const;
const HOST = { kind: 'evaluation', id: 'app', endsOn: '2016-01-31' } as const;
const DAY = '2015-12-02';

/** The one row of the ledger. */
async function theRow(): Promise<KeptReminder> {
  const [key] = site.platform.store.table('entity/reminder').keys();
  const row = (await site.ports.ledger.getMany([key!])).get(key!);
  return row!;
}

/** Delivers once; gives every move that was made, as it is read aloud. */
async function delivered(ports: ReminderPorts = site.ports): Promise<string[]> {
  const row = await theRow();
  const made: string[] = [];
  let state: DeliveryState = row.state;
  for await (const { when, do: step, then } of deliverOne(ports, row, () => undefined)) {
    made.push(`${state}, ${when}: ${step}`);
    if (then !== 'the same') state = then;
  }
  return made;
}

/** A row of the ledger, and the license that it is about, on the day of its first lead time. */
async function keep(change: Partial<KeptReminder> = {}): Promise<KeptReminder> {
  await site.register('a', LICENSE);
  const row = changed(planned(change.subject ?? SUBJECT, null, DAY), change);
  await site.ports.ledger.put(row, null);
  return row;
}

/** What the platform answered of the host's license a short while ago. */
const inactive = () => lastAnswer.put({ isInactive: true, askedAt: Date.parse(site.now) });

const pause = () => forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });

/** By what a look sees each thing: what the row says, and what is so besides. */
const SITUATIONS: Record<
  Seen<'look'>,
  { row?: Partial<KeptReminder>; day?: string; so?: () => Promise<void> }
> = {
  'lease-runs': { row: { leasedUntil: `${DAY}T06:10:00.000Z` } },
  suspended: { so: inactive },
  'host-is-silent': { row: { subject: HOST } },
  'nothing-due': { row: { reminded: 60 } },
  'nothing-said': { day: '2015-12-01' },
  'renewal-in-progress': { so: pause },
  'reminder-is-due': {},
  'end-is-settled': { row: { reminded: 60 }, so: () => site.register('a', RENEWED) },
};

const LOOKS = FIRST_STATES.flatMap((state) => STEPS.look.map((seen) => [state, seen] as const)).filter(
  ([state, seen]) => !(state === 'closed' && seen === 'end-is-settled'),
);

describe('a row as a delivery finds it', () => {
  it.each(LOOKS)('%s: %s', async (state, seen) => {
    const { row: change, day = DAY, so } = SITUATIONS[seen];
    site.now = `${day}T06:00:00.000Z`;
    const row = await keep({ ...change, state });
    await so?.();
    const move = moveFor(state, seen);
    expect((await delivered())[0]).toBe(`${state}, ${seen}: ${move.do}`);
    const after = await theRow();
    if (move.do === 'leave') expect(after).toEqual(row);
    if (move.do === 'takeBack' || move.do === 'pause') expect(after.state).toBe(move.then);
    if (move.do === 'claim') expect(after.leasedUntil).toBeNull();
  });
});

/** Somebody else writes the row just before the delivery writes it for the nth time. */
const overtakenAt = (nth: number): ReminderPorts => {
  const { ledger } = site.ports;
  let writings = 0;
  const put: typeof ledger.put = async (next, base) => {
    writings += 1;
    return writings === nth ? false : ledger.put(next, base);
  };
  return { ...site.ports, ledger: { ...ledger, put } };
};

const silence = () => {
  site.platform.fault = ({ to }) => (to.remote === 'jira' ? new Response('', { status: 503 }) : undefined);
};

const due = async (day = DAY) => {
  await site.register('a', LICENSE);
  await site.planned(day);
};
const dueAt = async (place: typeof OPS) => {
  await site.choose({ workItem: place });
  await due();
};
/** The function was killed before it wrote to Jira; by now the next milestone is due. */
const killed = async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  await killAt(site, await site.planned(DAY), WORK_ITEMS);
  await site.planned('2016-01-01');
};

interface Path {
  title: string;
  so: () => Promise<unknown>;
  moves: string[];
  /** As the ledger has it afterwards. */
  then: ReminderState;
  /** Which of its writings somebody else is ahead of. */
  overtakenAt?: number;
}

const PATHS: Path[] = [
  {
    title: 'a reminder that reaches its target',
    so: () => dueAt(OPS),
    moves: [
      'planned, reminder-is-due: claim',
      'claimed, nothing-open: begin',
      'begun, ready: send',
      'sent, all-reached: finish',
    ],
    then: 'delivered',
  },
  {
    title: 'the last reminder, in the history alone',
    so: () => due('2016-02-01'),
    moves: [
      'planned, reminder-is-due: claim',
      'claimed, nothing-open: begin',
      'begun, ready: send',
      'sent, nothing-left: finish',
    ],
    then: 'closed',
  },
  {
    title: 'another try of what was turned down',
    so: async () => {
      await dueAt(GONE);
      await delivered();
      site.now = '2015-12-03T06:00:00.000Z';
    },
    moves: ['failed, reminder-is-due: claim', 'claimed, goes-on: send', 'sent, turned-down: finish'],
    then: 'failed',
  },
  {
    title: 'a product that does not answer',
    so: async () => {
      await dueAt(OPS);
      silence();
    },
    moves: [
      'planned, reminder-is-due: claim',
      'claimed, nothing-open: begin',
      'begun, ready: send',
      'sent, no-answer: finish',
    ],
    then: 'failed',
  },
  {
    title: 'the next reminder behind one that broke off',
    so: killed,
    moves: [
      'delivering, reminder-is-due: claim',
      'claimed, broke-off: ask',
      'asked, answered: begin',
      'begun, ready: send',
      'sent, all-reached: finish',
    ],
    then: 'delivered',
  },
  {
    title: 'the next reminder, where nobody tells what became of the one before',
    so: async () => {
      await killed();
      silence();
    },
    moves: ['delivering, reminder-is-due: claim', 'claimed, broke-off: ask', 'asked, no-answer: finish'],
    then: 'failed',
  },
  {
    title: 'an end that is settled',
    so: async () => {
      await dueAt(OPS);
      await delivered();
      await site.register('a', RENEWED);
    },
    moves: [
      'delivered, end-is-settled: claim',
      'claimed, nothing-open: begin',
      'begun, ready: send',
      'sent, nothing-left: finish',
    ],
    then: 'closed',
  },
  {
    title: 'somebody else is ahead of the pause',
    so: async () => {
      await due();
      await pause();
    },
    moves: ['planned, renewal-in-progress: pause', 'paused, overtaken: leave'],
    then: 'planned',
    overtakenAt: 1,
  },
  {
    title: 'somebody else is ahead of taking back what was said before',
    so: async () => {
      site.now = `${DAY}T06:00:00.000Z`;
      await keep({ reminded: 60 });
    },
    moves: ['planned, nothing-due: takeBack', 'delivered, overtaken: leave'],
    then: 'planned',
    overtakenAt: 1,
  },
  {
    title: 'somebody else is ahead of taking back what was never said',
    so: () => keep(),
    moves: ['planned, nothing-said: takeBack', 'closed, overtaken: leave'],
    then: 'planned',
    overtakenAt: 1,
  },
  {
    title: 'somebody else takes the lease',
    so: () => dueAt(OPS),
    moves: ['planned, reminder-is-due: claim', 'claimed, overtaken: leave'],
    then: 'planned',
    overtakenAt: 1,
  },
  {
    title: 'somebody else is ahead of what the products told',
    so: killed,
    moves: ['delivering, reminder-is-due: claim', 'claimed, broke-off: ask', 'asked, overtaken: leave'],
    then: 'delivering',
    overtakenAt: 2,
  },
  {
    title: 'somebody else is ahead of the beginning',
    so: () => dueAt(OPS),
    moves: ['planned, reminder-is-due: claim', 'claimed, nothing-open: begin', 'begun, overtaken: leave'],
    then: 'delivering',
    overtakenAt: 2,
  },
  {
    title: 'somebody else is ahead of noting what was turned down',
    so: () => dueAt(GONE),
    moves: [
      'planned, reminder-is-due: claim',
      'claimed, nothing-open: begin',
      'begun, ready: send',
      'sent, turned-down: finish',
      'failed, overtaken: leave',
    ],
    then: 'delivering',
    overtakenAt: 3,
  },
];

describe('the way of a delivery', () => {
  it.each(PATHS)('$title', async ({ so, moves, then, overtakenAt: nth }) => {
    await so();
    expect(await delivered(nth === undefined ? site.ports : overtakenAt(nth))).toEqual(moves);
    expect((await theRow()).state).toBe(then);
  });

  it('leads over every move that is written', () => {
    const gone = new Set([
      ...PATHS.flatMap(({ moves }) => moves),
      ...LOOKS.map(([state, seen]) => `${state}, ${seen}: ${moveFor(state, seen).do}`),
    ]);
    const written = MOVES.flatMap(({ in: states, when, do: step }) =>
      states.map((state) => `${state}, ${when}: ${step}`),
    );
    expect(written.filter((each) => !gone.has(each))).toEqual([]);
  });
});
