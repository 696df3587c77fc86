import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manifestOf } from '../../preview/platform';
import { contentSecurityPolicy } from '../../preview/server/content-security-policy';
import { listen } from '../../preview/server/listen';
import { addressOnSite } from '../../preview/site/addresses';
import { dayOf, offsetTo } from '../../preview/site/day';
import { pageAt, pagesOf, withoutPage } from '../../preview/site/pages';
import { CHOICES, DEFAULTS, readSwitches, writeSwitches } from '../../preview/site/switches';
import { LOCALES } from '../../src/words/spoken';

describe('travelling to a day', () => {
  it.each([
    ['2027-02-28', 'UTC', '2026-11-22T10:00:00Z'],
    ['2026-11-22', 'UTC', '2026-11-22T10:00:00Z'],
    ['2015-05-09', 'Asia/Tokyo', '2026-11-22T23:59:59Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-11-22T22:30:00Z'],
    ['2026-07-01', 'Europe/Berlin', '2026-11-22T22:59:59Z'],
    ['2026-12-01', 'Europe/Berlin', '2026-07-01T22:00:00Z'],
    ['2026-12-01', 'America/New_York', '2026-07-01T04:00:00Z'],
    ['2026-07-01', 'Pacific/Auckland', '2026-01-15T11:30:00Z'],
  ])('reaches %s in %s from %s', (day, zone, from) => {
    const instant = Date.parse(from);
    expect(dayOf(instant + offsetTo(day, zone, instant), zone)).toBe(day);
  });

  it('stays where it is without a day', () => expect(offsetTo('', 'UTC', 0)).toBe(0));
});

describe('switches in an address', () => {
  it('come back as they were written', () => {
    const switches = {
      ...DEFAULTS,
      as: 'user',
      license: 'absent',
      day: '2027-01-31',
      zone: 'Asia/Tokyo',
    } as const;
    expect(readSwitches(new URLSearchParams(writeSwitches(switches)))).toEqual(switches);
  });

  it('have every language that the app speaks', () => {
    expect(CHOICES.lang).toEqual(expect.arrayContaining(Object.values(LOCALES)));
  });

  it('are left out in their usual position', () => expect(writeSwitches(DEFAULTS)).toBe(''));

  it.each(['as=root', 'day=2027-02-30', 'day=soon', 'zone=Mars/Base', 'license=', 'width=99'])(
    '%s is refused by name',
    (query) => {
      expect(() => readSwitches(new URLSearchParams(query))).toThrow(query.split('=')[0]);
    },
  );
});

it('gives each module of the manifest its page, and names those that have none', () => {
  const manifest = manifestOf({
    modules: {
      'jira:adminPage': [{ key: 'admin', title: 'Admin' }],
      'confluence:contentBylineItem': [{ key: 'byline' }],
      'jira:issueGlance': [{ key: 'glance' }],
      scheduledTrigger: [{ key: 'daily' }],
    },
  });
  expect(pagesOf(manifest)).toMatchObject([
    { product: 'jira', path: '/jira/settings/apps/admin', title: 'Admin' },
    { product: 'confluence', body: 'article', frames: [{ moduleKey: 'byline', slot: 'byline' }] },
  ]);
  expect(withoutPage(manifest).map(({ key }) => key)).toEqual(['glance']);
});

describe('the content security policy', () => {
  const policy = (permissions: object, html = '<html></html>') =>
    contentSecurityPolicy(manifestOf({ permissions }), html, 'preview.atlassian.net');

  it('allows no inline style or script unless the manifest or the deployed page has it', () => {
    expect(policy({})).not.toContain('unsafe-inline');
    expect(policy({ content: { styles: ['unsafe-inline'] } })).toMatch(/style-src [^;]*'unsafe-inline'/);
    expect(policy({}, '<script>1</script>')).toMatch(/script-src [^;]*'sha256-/);
  });

  it('allows a foreign host only where the manifest names it', () => {
    expect(policy({})).not.toContain('vendor.example');
    expect(policy({ external: { images: ['vendor.example'] } })).toMatch(/img-src [^;]*vendor\.example/);
  });
});

it('takes the next port when the wanted one is taken', async () => {
  const [first, second] = [createServer(), createServer()];
  await listen(first, 0);
  const { port } = first.address() as AddressInfo;
  await listen(second, port);
  expect((second.address() as AddressInfo).port).toBeGreaterThan(port);
  first.close();
  second.close();
});

describe('the products’ own places', () => {
  const scopes = ['write:jira-work', 'write:page:confluence'];
  const writing = manifestOf({ permissions: { scopes } });
  const paths = (manifest = writing) => pagesOf(manifest).map(({ path }) => path);

  it('are there where the app may write, and the chat where it has an agent', () => {
    expect(paths()).toEqual([
      '/jira/projects/OPS',
      '/jira/projects/IT',
      '/confluence/spaces/OPS',
      '/confluence/spaces/TEAM',
    ]);
    expect(paths(manifestOf({}))).toEqual([]);
    expect(paths(manifestOf({ modules: { 'rovo:agent': [{ key: 'agent' }] } }))).toEqual([
      '/jira/chat',
      '/confluence/chat',
    ]);
  });

  it.each([
    ['/jira/browse/OPS-12', { body: 'work-item', about: 'OPS-12' }],
    ['/confluence/spaces/TEAM/pages/98305', { body: 'space-page', about: '98305' }],
  ])('%s is about one thing', (path, page) => expect(pageAt(writing, path)).toMatchObject(page));

  it.each(['/jira/browse/GONE-1', '/jira/browse/OPS', '/confluence/spaces/GONE/pages/1'])(
    '%s is no page',
    (path) => expect(pageAt(writing, path)).toBeUndefined(),
  );

  const page = { id: '98305', spaceId: '65538', title: 'A page', value: '', messages: [''] };
  it.each([
    ['/browse/OPS-1', '/jira/browse/OPS-1'],
    ['/wiki/spaces/OPS', '/confluence/spaces/OPS'],
    ['/wiki/spaces/TEAM/pages/98305', '/confluence/spaces/TEAM/pages/98305'],
    ['/wiki/spaces/TEAM/pages/98305/A+page', '/confluence/spaces/TEAM/pages/98305'],
    ['/wiki/pages/viewpage.action?pageId=98305', '/confluence/spaces/TEAM/pages/98305'],
    ['/wiki/pages/viewpage.action?pageId=1', undefined],
    ['/elsewhere', undefined],
  ])('the real site’s %s is %s here', (address, here) => {
    const { pathname, searchParams } = new URL(address, 'https://preview.atlassian.net');
    expect(addressOnSite(pathname, searchParams, [page])).toBe(here);
  });
});
