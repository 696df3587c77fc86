import { mockupsPolicy } from '../../src/policy';
import { EFFECT_ROWS } from './effect-rows';

describe('what a purchase does, each effect by its clauses', () => {
  it.each(EFFECT_ROWS)('%s', (_title, about, on, proposal, effects) => {
    const plan = mockupsPolicy.plan(about, on, proposal);
    expect(plan.effects).toEqual(effects.map(([code, clauses]) => ({ code, clauses })));
  });
});
