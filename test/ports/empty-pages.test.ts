import { forgeKeyVault } from '../../src/ports/forge/key-vault';
import { forgeRequests } from '../../src/ports/forge/requests';
import { request } from '../contract/user-requests';
import { forEachTest } from '../for-each-test';
import { openPlatform } from '../platform-stage';
import { book, books, withBooks } from './books';

/*
 * The first page of every query is empty, and has a cursor to where there is more: the documentation allows it
 * (storage-reference/entities-api-query#filters). An empty page says nothing of what is there.
 */
const EMPTY_PAGES = { lagMs: 0, emptyPages: true, cursorCalls: Infinity };

describe('what people asked for', () => {
  forEachTest(() => openPlatform(undefined, EMPTY_PAGES));

  it('is found, counted and told: no mark is taken for idle while somebody waits', async () => {
    const asked = request({ licenseId: 'l1', kind: 'renewal', state: 'open' });
    await forgeRequests.add(asked, null);
    expect(await forgeRequests.any('l1', 'renewal')).toBe(true);
    expect(await forgeRequests.any('l1', 'seats')).toBe(false);
    expect(await forgeRequests.ofLicense('l1', 'renewal', 'open')).toEqual([asked]);
    expect(await forgeRequests.waiting('l1', 'renewal', '2015-05-09')).toMatchObject({ count: 1 });
    expect(await forgeRequests.ofAccount(asked.accountId)).toEqual([asked]);
    expect((await forgeRequests.page('open', undefined, '2015-05-09')).items).toEqual([asked]);
  });

  it('a key that was left behind is found', async () => {
    await forgeKeyVault.putLoose('license-key:1', 'KEY', '2015-05-09T12:00:00.000Z');
    expect(await forgeKeyVault.looseBefore('2015-05-09T13:00:00.000Z')).toEqual(['license-key:1']);
  });
});

describe('rows', () => {
  forEachTest(() => openPlatform(withBooks, EMPTY_PAGES));

  it.each([
    [1, ['a']],
    [2, ['a', 'b']],
    [5, ['a', 'b', 'c']],
  ])('the first %i along an index are those, and no more', async (atMost, ids) => {
    for (const id of ['a', 'b', 'c'])
      await books.put(book({ id, printedOn: `1815-12-0${id.charCodeAt(0) - 96}` }));
    expect((await books.first({ index: 'by-day', atMost })).map(({ id }) => id)).toEqual(ids);
  });

  it('a page is empty only where nothing is behind it', async () => {
    expect(await books.page({ index: 'by-day' })).toEqual({ items: [], next: null });
    await books.put(book());
    expect((await books.page({ index: 'by-day', atMost: 1 })).items).toEqual([book()]);
  });
});
