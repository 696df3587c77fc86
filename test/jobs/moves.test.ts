import {
  type DeliveryState,
  type Move,
  moveFor,
  MOVES,
  type Sight,
  STEPS,
} from '../../src/jobs/delivery/moves';
import { FIRST_STATES } from './delivery-states';

/** A state, and what is seen in it. */
type Meeting = [state: DeliveryState, seen: Sight];
const text = ([state, seen]: Meeting) => `${state}: ${seen}`;

const behind = ({ in: states, then }: Move) => (then === 'the same' ? states : [then]);

/** All that can be met: first what a look tells of each row, then what each step tells in the state behind it. */
const MET: Meeting[] = [
  ...FIRST_STATES.flatMap((state) => STEPS.look.map((seen): Meeting => [state, seen])),
  ...MOVES.flatMap((move) =>
    behind(move).flatMap((state) => STEPS[move.do].map((seen): Meeting => [state, seen])),
  ),
].filter((meeting, index, all) => all.findIndex((other) => text(other) === text(meeting)) === index);

/** What is closed has nothing that could be closed once more. */
const NEVER: Meeting = ['closed', 'end-is-settled'];

it.each(MET.filter((meeting) => text(meeting) !== text(NEVER)))(
  '%s, and %s is seen: there is one move',
  (state, seen) => {
    const found = MOVES.filter((move) => move.in.includes(state) && move.when === seen);
    expect(found).toEqual([moveFor(state, seen)]);
  },
);

it('no move stands there for what is never met', () => {
  const met = new Set(MET.map(text));
  const written = MOVES.flatMap(({ in: states, when }) => states.map((state) => text([state, when])));
  expect(written.filter((each) => !met.has(each))).toEqual([]);
});

it('what is never met is refused by name', () => {
  expect(() => moveFor(...NEVER)).toThrow('no move in the state closed when it sees end-is-settled');
});

it('a delivery comes to its end: under the lease every move leads further', () => {
  const order: DeliveryState[] = ['claimed', 'asked', 'begun', 'sent'];
  const back = MOVES.filter(({ in: states, then }) => {
    const next = then === 'the same' ? -1 : order.indexOf(then);
    return next >= 0 && states.some((state) => order.indexOf(state) >= next);
  });
  expect(back).toEqual([]);
});
