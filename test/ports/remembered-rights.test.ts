import type { Asker } from '../../src/ports/administrators';
import { rememberRights } from '../../src/ports/forge/remembered-rights';

const asker = (accountId: string, over: Partial<Asker> = {}): Asker => ({
  site: 'site',
  product: 'jira',
  accountId,
  ...over,
});

it('what a product said is forgotten once it does not answer, of that person alone', () => {
  const rights = rememberRights();
  rights.keep(asker('ann'), true);
  rights.keep(asker('ben'), false);
  rights.forget(asker('ann'));
  expect([rights.recall(asker('ann')), rights.recall(asker('ben'))]).toEqual([null, false]);
});

it('where the platform does not tell the site, nothing is remembered, and nothing of others is forgotten', () => {
  const rights = rememberRights();
  rights.keep(asker('ann'), true);
  rights.keep(asker('ben', { site: null }), true);
  rights.forget(asker('ann', { site: null }));
  expect([rights.recall(asker('ann')), rights.recall(asker('ben', { site: null }))]).toEqual([true, null]);
});

it('a thousand answers are remembered; the one that was kept first makes room', () => {
  const rights = rememberRights();
  for (let index = 0; index < 1000; index += 1) rights.keep(asker(`${index}`), true);
  rights.keep(asker('0'), true);
  expect(rights.recall(asker('1'))).toBe(true);
  rights.keep(asker('new'), true);
  expect(['0', '1', '2', 'new'].map((id) => rights.recall(asker(id)))).toEqual([true, null, true, true]);
});
