import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { LICENSE, siteForEach } from './stage';

const site = siteForEach();

it('a release that is older than its data touches none of it, says so, and what was due follows', async () => {
  await site.register('a', LICENSE);
  const event = await site.planned('2015-12-02');
  const { schema } = forgeReminderPorts;
  const known = await schema.get();
  await schema.set({ version: 99, step: null });
  const before = site.rows();

  expect(await site.scan()).toEqual({ statusCode: 500 });
  expect(await site.consume(event)).toBe('again');
  expect(site.platform.queue).toEqual([]);
  expect(site.rows()).toEqual(before);
  expect(site.history()).toEqual([]);
  expect(site.log.map(({ during, errors }) => [during, errors[0]?.code])).toEqual([
    ['scanReminders', 'data-is-newer'],
    ['deliverReminders', 'data-is-newer'],
  ]);

  await schema.set(known!);
  await site.day('2015-12-03');
  expect(site.history()).toMatchObject([{ milestone: 60 }]);
});
