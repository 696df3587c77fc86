import { createChatActions } from '../../src/handlers/chat';
import { findLicenses } from '../../src/handlers/chat/find';
import { bought, serverLicense } from '../builders';
import { type App, startApp, value } from '../handlers/app';
import { ANNA } from '../prompting/prompt-app';

let app: App;
beforeEach(async () => {
  app = startApp();
  await add('Rome', '2013-05-01');
  await add('Athens archive', '2014-07-01');
  await add('Main license', '2014-08-01', { contact: 'Bea' });
  await add('Firmenwiki', '2014-09-01', { product: 'confluence-server' });
  await add('Notes', null, { product: 'google-drive' });
});
afterEach(() => app.close());

/** Today is 2015-05-09; the earlier bought, the more urgent. */
const add = (name: string, on: string | null, { contact = 'Ann', product = 'jira-server' } = {}) =>
  value(
    app.ask('addLicense', {
      draft: {
        name,
        contact,
        license: on === null ? { product } : serverLicense({ product, history: [bought(on)] }),
      },
      key: null,
      timeZone: 'UTC',
    }),
  );
const namesOf = async (text: string) =>
  (await findLicenses(app.ports, text, '2015-05-09')).meant.map(({ name }) => name);
const status = (inputs: object) =>
  app.during({ accountId: ANNA }, () => createChatActions(app.ports).askStatus(inputs, { accountId: ANNA }));

const ALL = ['Rome', 'Athens archive', 'Main license', 'Firmenwiki', 'Notes'];

it.each([
  ['', ALL],
  ['  ', ALL],
  ['licenses', ALL],
  ['our Mockups licenses', ALL],
  ['rome', ['Rome']],
  ['the Rome license', ['Rome']],
  ['Rome’s license', ['Rome']],
  ['Rome, and Athens', ['Rome', 'Athens archive']],
  ['wiki', ['Firmenwiki']],
  ['the one of Bea', ['Main license']],
  ['Google Drive', ['Notes']],
  ['Balsamiq', ['Notes']],
  ['confluence server', ['Firmenwiki']],
  ['ann jira', ['Rome', 'Athens archive']],
  ['Mockups for JIRA Server', ['Rome', 'Athens archive', 'Main license']],
  ['Mockups for Jira Server', ['Rome', 'Athens archive', 'Main license']],
  ['the', []],
  ['Narnia license', []],
  ['?!', ALL],
])('“%s” means %j', async (text, names) => {
  expect(await namesOf(text)).toEqual(names);
});

it('where nothing is left, the answer says so and has names to choose from', async () => {
  for (let i = 0; i < 6; i += 1) await add(`No ${i}`, '2015-01-01');
  expect(await status({ license: 'Narnia' })).toMatchObject({
    value: {
      noMatch: true,
      names: [
        ...ALL.slice(0, 4),
        ...Array.from({ length: 6 }, () => expect.stringMatching(/^No \d$/) as string),
      ],
      more: true,
      licenses: [],
    },
  });
  expect(await status({ license: 'Rome' })).toMatchObject({
    value: { noMatch: false, names: [], more: false, licenses: [{ name: 'Rome' }] },
  });
});

it('the states are counted of all that are meant, also beyond the ten that are told', async () => {
  for (let i = 0; i < 10; i += 1) await add(`No ${i}`, '2015-01-01');
  const answer = await status({});
  expect(answer).toMatchObject({
    value: {
      counts: { covered: 13, expired: 1, included: 0, inactive: 0, none: 0, unknown: 1 },
      more: true,
      complete: true,
    },
  });
  expect(answer.ok && 'licenses' in answer.value && answer.value.licenses).toHaveLength(10);
  expect(await status({ license: 'Rome' })).toMatchObject({
    value: { counts: { covered: 0, expired: 1 }, more: false },
  });
});

it('a register that is longer than is looked through is said to be', async () => {
  const { register } = app.ports;
  const endless = {
    ...app.ports,
    register: {
      ...register,
      page: async () => {
        const { items } = await register.page({ from: null, before: null }, undefined);
        return { items: Array<typeof items>(600).fill(items).flat(), next: 'more' };
      },
    },
  };
  const found = await findLicenses(endless, 'Rome', '2015-05-09');
  expect(found.complete).toBe(false);
  expect(found.among).toHaveLength(12_000);
});

it('a license is found by its name in a register of 10,000', async () => {
  const table = app.platform.store.table('entity/license');
  const [template] = [...table.values()];
  if (!template) throw new Error('Nothing is registered.');
  for (let i = 0; i < 10_000; i += 1)
    table.set(`no-${i}`, {
      ...template,
      value: { ...(template.value as object), name: `No ${i}`, dueOn: '2015-01-01' },
    });
  table.set('last', {
    ...template,
    value: { ...(template.value as object), name: 'Zanzibar', dueOn: '2031-01-01' },
  });
  expect(await status({ license: 'Zanzibar' })).toMatchObject({
    value: { noMatch: false, complete: true, licenses: [{ name: 'Zanzibar' }] },
  });
});
