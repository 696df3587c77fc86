import { countsOf } from '../../static/console/importing/progress';
import { importStage, waits } from './import-stage';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const MINUTE = 60_000;
const { site, refused, compared, stored, register } = importStage();

it('ten thousand licenses are imported at the documented rate: nothing is refused, and each is stored once', async () => {
  const rows = await compared(10_000);
  const began = site.time.at;
  const done = await stored(rows);
  expect(done.end.isWhole).toBe(true);
  expect(countsOf(done.end.rows)).toMatchObject({ add: 10_000, failed: 0, overtaken: 0, unchanged: 0 });
  expect([refused(), waits(done)]).toEqual([0, []]);
  // About as long as the rate asks for: 20,000 writes.
  expect((site.time.at - began) / MINUTE).toBeLessThan(7);
  const all = await register();
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([10_000, 10_000]);
});
