import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallFault, Platform, PlatformCall } from '../preview/platform';

/** Two functions of the app that run at the same time, on a platform of their own. */
export interface Meeting {
  platform: Platform;
  flows: [() => Promise<unknown>, () => Promise<unknown>];
  /** The calls whose order counts; all others are made at once. */
  counts: (call: PlatformCall) => boolean;
  /** Looks at what they left behind, and gives it all up. */
  end: () => Promise<void>;
}

/** What is done next: a call of a flow is made, or the flow is killed before it. */
type Step = `${'call' | 'death'} ${0 | 1}`;

/**
 * Lets two flows meet in every order of their calls. With deaths, also in every order in which one of them is killed
 * before one of its calls, so that nothing of it happens from there on. Gives how many meetings there were.
 */
export async function everyMeeting(begin: () => Promise<Meeting>, deaths: boolean): Promise<number> {
  let meetings = 0;
  let chosen: number[] | null = [];
  while (chosen !== null) {
    meetings += 1;
    const { taken, steps } = await meet(await begin(), chosen, deaths);
    try {
      await taken.end();
    } catch (error) {
      throw new Error(`After ${steps.map(({ options, index }) => options[index]).join(', ')}`, {
        cause: error,
      });
    }
    // The next one differs from this one as late as it can.
    const last = steps.findLastIndex(({ options, index }) => index + 1 < options.length);
    chosen = last < 0 ? null : [...steps.slice(0, last).map(({ index }) => index), steps[last]!.index + 1];
  }
  return meetings;
}

/** Which flow runs. One for all meetings: each further one would make every promise of the process dearer. */
const current = new AsyncLocalStorage<0 | 1>();

async function meet(taken: Meeting, chosen: readonly number[], deaths: boolean) {
  const { platform, flows, counts } = taken;
  const waiting: { flow: 0 | 1; go: () => void }[] = [];
  const steps: { options: Step[]; index: number }[] = [];
  let dead: 0 | 1 | null = null;

  const fault: CallFault = (call) => {
    const flow = current.getStore();
    if (flow === undefined) return undefined;
    if (flow === dead) return new Promise(() => undefined);
    if (!counts(call)) return undefined;
    return new Promise((resolve) => waiting.push({ flow, go: () => resolve(undefined) }));
  };
  platform.fault = fault;
  const ended = new Set<0 | 1>();
  const run = (flow: 0 | 1) =>
    current.run(flow, flows[flow]).then(
      () => ended.add(flow),
      () => ended.add(flow),
    );
  void run(0);
  void run(1);
  const isAtRest = (flow: 0 | 1) =>
    flow === dead || ended.has(flow) || waiting.some((each) => each.flow === flow);
  for (;;) {
    // Whoever is not at its next call yet has something else to do first, such as a digest.
    do for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    while (!isAtRest(0) || !isAtRest(1));
    if (waiting.length === 0) break;
    const awake = [...new Set(waiting.map(({ flow }) => flow))].sort();
    const options: Step[] = [
      ...awake.map((flow): Step => `call ${flow}`),
      ...(deaths && dead === null ? awake.map((flow): Step => `death ${flow}`) : []),
    ];
    const index = chosen[steps.length] ?? 0;
    steps.push({ options, index });
    const [kind, which] = options[index]!.split(' ');
    const flow = Number(which) as 0 | 1;
    const own = waiting.findIndex((each) => each.flow === flow);
    if (kind === 'call') waiting.splice(own, 1)[0]!.go();
    else {
      dead = flow;
      waiting.splice(0, waiting.length, ...waiting.filter((each) => each.flow !== flow));
    }
  }
  platform.fault = undefined;
  return { taken, steps };
}
