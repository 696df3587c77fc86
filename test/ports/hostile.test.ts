import { HOSTILE, type Platform, type PlatformSetting } from '../../preview/platform';
import { UnknownCursor } from '../../src/ports';
import { forgeAccounts } from '../../src/ports/forge/accounts';
import { forgeAttention } from '../../src/ports/forge/attention';
import { forgeRequests } from '../../src/ports/forge/requests';
import { appManifest } from '../app-manifest';
import { request } from '../contract/user-requests';
import { openPlatform } from '../platform-stage';
import { startVirtualTime } from '../virtual-time';
import { book, books, withBooks } from './books';

/**
 * The storage as its documentation leaves it free to be: queries are eventually consistent
 * (storage-reference/entities#data-consistency), pages can be empty with a cursor
 * (storage-reference/entities-api-query#filters), and cursors are not stable (storage-reference/entities#cursors).
 */
const opened = (setting = HOSTILE) => openPlatform(withBooks, setting);
let close: () => void;
afterEach(() => close());

/** The same in a time that passes only when the test says so: the lag passes by it. */
const openedInTime = (setting: PlatformSetting) => {
  const time = startVirtualTime();
  const { close: closed } = openPlatform(withBooks, setting);
  close = () => {
    closed();
    time.end();
  };
  return { time };
};

const idsIn = async () => (await books.all({ index: 'by-day' })).map(({ id }) => id);

it('a query sees late what was written and what was removed, however often it is asked; a get sees it at once', async () => {
  const { lagMs } = HOSTILE;
  const { time } = openedInTime({ ...HOSTILE, emptyPages: false });
  await time.during(async () => {
    await books.put(book());
    expect(await books.get('emma')).toEqual(book());
    await time.wait(lagMs - 1, '');
    for (let times = 0; times < 50; times += 1) expect(await idsIn()).toEqual([]);
    await time.wait(1, '');
    expect(await idsIn()).toEqual(['emma']);

    await books.remove('emma');
    expect(await books.get('emma')).toBeNull();
    await time.wait(lagMs - 1, '');
    for (let times = 0; times < 50; times += 1) expect(await idsIn()).toEqual(['emma']);
    await time.wait(1, '');
    expect(await idsIn()).toEqual([]);
  });
});

it('who travels to another day sees what was written, in either direction', async () => {
  let at = Date.parse('2015-05-09T12:00:00.000Z');
  ({ close } = openPlatform(withBooks, { ...HOSTILE, emptyPages: false }, () => at));
  await books.put(book());
  expect(await idsIn()).toEqual([]);
  at -= 86_400_000;
  expect(await idsIn()).toEqual(['emma']);
});

it('an empty page is not the end', async () => {
  ({ close } = opened({ ...HOSTILE, lagMs: 0 }));
  for (let index = 0; index < 120; index += 1) await books.put(book({ id: `b${index}` }));
  expect((await books.page({ index: 'by-day' })).items).toHaveLength(100);
  expect(await idsIn()).toHaveLength(120);
});

it('a cursor dies, and is told apart from other mistakes', async () => {
  ({ close } = opened({ lagMs: 0, emptyPages: false, cursorCalls: 1 }));
  for (let index = 0; index < 3; index += 1) await books.put(book({ id: `b${index}` }));
  const { next } = await books.page({ index: 'by-day', atMost: 1 });
  await books.get('b1');
  await books.get('b2');
  await expect(books.page({ index: 'by-day', atMost: 1 }, next!)).rejects.toThrow(UnknownCursor);
});

describe('erasing a closed account', () => {
  const asked = (index: number) => request({ id: `r${index}`, licenseId: `license-${index}` });
  const callsOf = async (platform: Platform) => {
    platform.log.clear();
    await forgeAccounts.erase('ben', new Date('2030-01-01'));
    return platform.log.requests.length;
  };

  it('takes as many calls where queries never see what it removed, and leaves nothing', async () => {
    const counts: number[] = [];
    for (const late of [false, true]) {
      const setting = { lagMs: 0, emptyPages: false, cursorCalls: Infinity };
      const opened = openPlatform(appManifest, setting);
      const { platform } = opened;
      ({ close } = opened);
      for (let index = 0; index < 10; index += 1) await forgeRequests.add(asked(index), null);
      await forgeAttention.setRenewal('acme', { until: '2015-06-01', by: 'ben' });
      if (late) setting.lagMs = Infinity;
      counts.push(await callsOf(platform));
      expect(JSON.stringify([...platform.store.table('entity/request')])).not.toContain('ben');
      expect(JSON.stringify([...platform.store.table('entity/attention')])).not.toContain('ben');
      expect(platform.store.table('entity/account').size).toBe(0);
      close();
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThan(25);
  });
});
