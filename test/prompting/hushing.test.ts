import { value } from '../handlers/app';
import { MODULE_OF } from './modules';
import { ANNA, BEN, promptStage, UTC } from './prompt-stage';

const { app, register, said, causeFor } = promptStage();

describe('hushing', () => {
  const hush = async (how: 'until-it-changes' | 'not-now' | 'not-for-me' | 'taken-back', from = {}) => {
    const { key, milestone, about } = (await said(from)).prompt!;
    await value(app.prompt('hush', { key, milestone, about, how, ...UTC }, from) as never);
    return { key, milestone, about };
  };
  const on = (day: string) => (app.now = `${day}T12:00:00Z`);

  it('is for one person, in every place, until the next milestone', async () => {
    await register('Paris', '2014-05-20'); // expires 2015-05-20: the milestone of 30 days is reached
    await hush('until-it-changes');
    expect(await causeFor()).toBeNull();
    expect(await causeFor({ module: MODULE_OF['issue-panel'] })).toBeNull();
    expect(await causeFor({ as: ANNA })).toBe('maintenance-expiring');
    on('2015-05-13');
    expect(await causeFor()).toBeNull(); // the week is not over
    on('2015-05-16');
    expect(await causeFor()).toBe('maintenance-expiring');
  });

  it('for seven days', async () => {
    await register('Paris', '2014-01-01');
    await hush('not-now');
    on('2015-05-15');
    expect(await causeFor()).toBeNull();
    on('2015-05-16');
    expect(await causeFor()).toBe('maintenance-expired');
  });

  it('an expired license that was put away until it changes stays quiet for years', async () => {
    await register('Paris', '2014-01-01');
    await hush('until-it-changes');
    on('2025-05-15');
    expect(await causeFor()).toBeNull();
  });

  it('nothing takes its place, and the next comes a week later, if it is graver', async () => {
    await register('Paris', '2014-05-20'); // ends in 11 days
    await register('Lyon', '2014-06-05'); // ends in 27 days
    await hush('until-it-changes');
    expect(await causeFor()).toBeNull();
    on('2015-05-16'); // Paris has 4 days left: that is nearer
    expect((await said()).prompt?.day).toBe('2015-05-20');
    await hush('until-it-changes');
    on('2015-05-29'); // Paris has expired since, and Lyon has 7 days left
    expect((await said()).prompt?.cause).toBe('maintenance-expired');
  });

  it('is taken back, and all of it at once', async () => {
    await register('Paris', '2014-05-20');
    const thing = await hush('not-for-me');
    expect(await said()).toMatchObject({ prompt: null, isHidden: true });
    await value(app.prompt('hush', { ...thing, how: 'taken-back', ...UTC }) as never);
    expect(await said()).toMatchObject({ prompt: { key: thing.key }, isHidden: false });
    await hush('not-for-me');
    await value(app.prompt('showHidden', undefined as never) as never);
    expect(await causeFor()).toBe('maintenance-expiring');
  });

  it('what is for nobody of one is never said to them again; what stopped working is', async () => {
    await register('Paris', '2014-05-20');
    await hush('not-for-me');
    on('2015-05-21');
    expect(await causeFor()).toBeNull();
    expect(await causeFor({ license: { active: false } })).toBe('subscription-inactive');
  });

  it('two at one instant, in two places, both stay', async () => {
    await register('Paris', '2014-05-20');
    const { prompt } = await said();
    const hidden = { ...UTC, milestone: prompt!.milestone, about: null, how: 'until-it-changes' as const };
    const keys = ['a', 'b', 'c'];
    await Promise.all(
      keys.map((key, i) =>
        app.prompt('hush', { ...hidden, key }, { module: Object.values(MODULE_OF)[i] ?? '' }),
      ),
    );
    expect(Object.keys((await app.ports.hushes.of(BEN)).things).sort()).toEqual(keys);
  });

  it('keeps a hundred a person', async () => {
    for (let i = 0; i < 110; i += 1)
      await app.prompt('hush', { key: `k${i}`, milestone: 'm', about: null, how: 'not-now', ...UTC });
    const kept = Object.keys((await app.ports.hushes.of(BEN)).things);
    expect(kept).toHaveLength(100);
    expect(kept.at(-1)).toBe('k109');
  });
});
