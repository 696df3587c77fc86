import { startSite } from './site';
import { LICENSE, OPS } from './stage';
import { randomBy, troubleOn } from './trouble';

/** The day on which the first reminder of the license is due, 60 days before its end. */
const DAY = '2015-12-02';
const DUE = 400;

/** One day on which calls fail at random, on a site where many licenses are due. */
async function troubledDay(seed: number, likely: number, due = DUE, version: 1 | 2 = 2) {
  const site = startSite();
  const trouble = troubleOn(site.platform, randomBy(seed));
  try {
    await site.choose({ workItem: OPS });
    for (let index = 0; index < due; index += 1) await site.register(`l${index}`, LICENSE);
    if (version === 1) site.platform.store.table('entity/attention').clear();
    else await site.ports.schema.set({ version, step: null });
    site.passWith(trouble.time);
    site.now = `${DAY}T06:00:00.000Z`;
    const status = await trouble.run('scanReminders', () => site.scan(), likely);
    const scanSeconds = trouble.time.now() / 1000;
    let slowest = 0;
    for (let tries = 0; tries < 5 && site.platform.queue.length > 0; tries += 1) {
      for (const event of site.platform.queue.splice(0)) {
        const begun = trouble.time.now();
        const again = await trouble.run('deliverReminders', () => site.consume(event), likely);
        slowest = Math.max(slowest, (trouble.time.now() - begun) / 1000);
        if (again !== 'done') site.platform.queue.push(event);
      }
      site.now = new Date(Date.parse(site.now) + 901_000).toISOString();
    }
    return {
      status,
      faults: trouble.faults,
      scanSeconds,
      slowest,
      told: site.told().filter(([day, event]) => day === DAY && event === 'reminded').length,
      workItems: site.workItems().length,
      noticed: site.platform.store.table('entity/attention').size,
      story: site.platform.log.requests.map(({ operation, status: each }) => `${operation} ${each}`),
    };
  } finally {
    trouble.time.end();
    site.close();
  }
}

describe('with up to one call in twenty failing at random, everything due is reminded on its day', () => {
  it.each([
    [0.02, 1],
    [0.05, 2],
    [0.05, 3],
  ])('%d of the calls, by the seed %i: each once, within the time of the functions', async (likely, seed) => {
    const day = await troubledDay(seed, likely);
    expect(day).toMatchObject({ status: { statusCode: 204 }, told: DUE, workItems: DUE });
    expect(day.faults).toBeGreaterThan(0);
    expect(day.scanSeconds).toBeLessThan(900);
    expect(day.slowest).toBeLessThan(300);
  });

  it.each([
    [0.005, 4],
    [0.05, 5],
  ])('%d of the calls, and 400 licenses to migrate: they are, and the scan follows', async (likely, seed) => {
    expect(await troubledDay(seed, likely, DUE, 1)).toMatchObject({ told: DUE, noticed: DUE });
  });

  it('the same seed tells the same story, call by call', async () => {
    const first = await troubledDay(7, 0.05, 60);
    expect(await troubledDay(7, 0.05, 60)).toEqual(first);
    expect((await troubledDay(8, 0.05, 60)).story).not.toEqual(first.story);
  });
});
