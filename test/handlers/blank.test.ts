import { serverLicense } from '../builders';
import { forEachTest } from '../for-each-test';
import { ANNA, BEN, startPromptApp, UTC } from '../prompting/prompt-app';
import { value } from './app';

/** What people may leave blank, on a storage that takes no blank text: storage-reference/entities-manifest#values. */
const app = forEachTest(startPromptApp);
const draft = { name: 'Acme wiki', contact: '', license: serverLicense() };
const entityOf = (table: string) =>
  [...app.platform.store.table(table).values()].map(({ value: each }) => each);

it('a license is added without a contact', async () => {
  const added = await value(app.ask('addLicense', { draft, key: null, ...UTC }));
  expect(added.contact).toBe('');
  expect(entityOf('entity/license')[0]).not.toHaveProperty('contact');
});

it('a contact is emptied', async () => {
  const added = await value(
    app.ask('addLicense', { draft: { ...draft, contact: 'Ann' }, key: null, ...UTC }),
  );
  const saved = await value(app.ask('saveLicense', { ...added, draft, ...UTC }));
  expect(saved.contact).toBe('');
  expect(await value(app.ask('getLicense', added))).toMatchObject({ contact: '' });
});

it.each([{ contact: '' }, { contact: '   ' }, {}])(
  'a row is imported without a contact: %j',
  async (blank) => {
    const row = { id: 'acme', name: 'Acme wiki', ...blank, ...serverLicense() };
    const rows = [{ row, expected: 'not-registered' }];
    expect(await value(app.ask('applyImport', { rows, ...UTC }))).toMatchObject([{ outcome: 'add' }]);
  },
);

it('an admin is asked without a text, and answers without a line', async () => {
  const ask = { licenseId: null, kind: 'seats', text: '', ...UTC } as const;
  expect(await app.prompt('askAdmin', ask, { as: BEN })).toMatchObject({ ok: true });
  const [request] = (await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }))).items;
  expect(request).toMatchObject({ text: '', line: null });
  await value(app.ask('answerRequests', { ids: [request!.id], answer: { state: 'declined', line: '' } }));
  expect((await value(app.ask('listRequests', { state: 'declined', timeZone: 'UTC' }))).items).toHaveLength(
    1,
  );
});

it('the settings are saved, twice, and targets of reminders with nothing chosen', async () => {
  const settings = { leadDays: [60, 30, 7], timeZone: 'UTC' };
  for (const leadDays of [settings.leadDays, [5]])
    expect(await app.ask('saveSettings', { settings: { ...settings, leadDays } })).toMatchObject({
      ok: true,
    });
});

it('a prompt is put off by somebody of whom nothing was kept', async () => {
  await value(app.ask('addLicense', { draft, key: null, ...UTC }));
  expect(
    await app.prompt('hush', { key: 'k', milestone: '7', about: null, how: 'not-now', ...UTC }, { as: ANNA }),
  ).toMatchObject({ ok: true });
});
