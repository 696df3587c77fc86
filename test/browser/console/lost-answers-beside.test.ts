import { expect } from '../stage/expect';
import { loseAnswer } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();

/** A user who asks. */
const ASKER = { module: 'prompt-issue', switches: '?as=user' };

const NOT_KNOWN = 'We do not know whether this was stored';

async function named(name: string) {
  const { items } = await stage.preview.ask('listLicenses', {});
  const found = items.find((each) => each.name === name);
  if (!found) throw new Error(`No license is called ${name}.`);
  return found;
}

/** What the log tells of a license, as many entries as there were changes. */
const changesOf = async (name: string) =>
  (await stage.preview.ask('listChanges', await named(name))).changes.map(({ parts }) =>
    parts.map(({ part }) => part),
  );

const requestsIn = async (state: 'open' | 'declined' | 'under-way') =>
  (await stage.preview.ask('listRequests', { state, timeZone: 'UTC' })).items;

const ask = () =>
  stage.preview.ask('askAdmin', { licenseId: null, kind: 'seats', text: 'Two', timeZone: 'UTC' }, ASKER);

describe('an answer that is lost on its way, of what stands beside a license', () => {
  it('of an owner: choosing again is done, and logged once', async () => {
    const before = (await changesOf('Jira Server, Dublin')).length;
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Dublin');
    const card = app.getByRole('region', { name: 'Owner' });
    await card.getByRole('button', { name: 'Choose an owner' }).click();
    await card.getByRole('radio', { name: 'Anna Keller (you)' }).check();
    await loseAnswer(stage.page, 'assignOwner');
    await card.getByRole('button', { name: 'Save the owner' }).click();
    await expect(card.getByText(NOT_KNOWN)).toBeVisible();
    await card.getByRole('button', { name: 'Save the owner' }).click();
    await expect(card.getByText('Anna Keller', { exact: true })).toBeVisible();
    expect((await named('Jira Server, Dublin')).owner).toBeDefined();
    const changes = await changesOf('Jira Server, Dublin');
    expect(changes).toHaveLength(before + 1);
    expect(changes[0]).toEqual(['owner']);
  });

  it('of notes and a price: the app looks, and they are saved once', async () => {
    const before = (await changesOf('Jira Server, Berlin')).length;
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Berlin');
    await app.getByRole('button', { name: 'Edit' }).click();
    await app.getByLabel('Notes').fill('Ask Kari before it is renewed.');
    await app.getByLabel('Price').first().fill('890.00');
    await app.getByLabel('Currency').first().fill('EUR');
    await loseAnswer(stage.page, 'saveLicense');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin', exact: true }),
    ).toBeVisible();
    await expect(app.getByText('Ask Kari before it is renewed.')).toBeVisible();
    const changes = await changesOf('Jira Server, Berlin');
    expect(changes).toHaveLength(before + 1);
    expect(changes[0]).toEqual(['notes', 'history']);
  });

  it.each([
    { how: 'Declined, with a line', field: 'Why, in a line', text: 'Not this year.', state: 'declined' },
    {
      how: 'Renewal in progress until a day',
      field: 'In progress until',
      text: '12/24/2026',
      state: 'under-way',
    },
  ] as const)('of a request ($state): the list is read anew, and the asker has one answer', async (given) => {
    await ask();
    const app = await openConsole(stage.page);
    await toTab(app, 'Requests');
    await app.getByRole('button', { name: 'Answer', exact: true }).click();
    await app.getByLabel('Your answer').selectOption({ label: given.how });
    await app.getByLabel(given.field).fill(given.text);
    await loseAnswer(stage.page, 'answerRequests');
    await app.getByRole('button', { name: 'Send the answer' }).click();
    // What was answered goes from those that wait.
    await expect(app.getByText('No requests here.')).toBeVisible();
    expect(await requestsIn('open')).toHaveLength(0);
    expect(await requestsIn(given.state)).toMatchObject([
      given.state === 'declined' ? { line: given.text } : { until: '2026-12-24' },
    ]);
  });

  it('of a renewal that is marked as in progress: one mark, and the license says so', async () => {
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Dublin');
    await app.getByRole('button', { name: 'Mark as in progress' }).click();
    await app.getByLabel('In progress until').fill('12/24/2026');
    await loseAnswer(stage.page, 'setRenewal');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(app.getByText(NOT_KNOWN)).toBeVisible();
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(app.getByRole('button', { name: 'No longer in progress' })).toBeVisible();
    const { id } = await named('Jira Server, Dublin');
    const { renewals } = await stage.preview.ask('getPrompting', undefined);
    expect(renewals.filter(({ licenseId }) => licenseId === id)).toMatchObject([{ until: '2026-12-24' }]);
  });
});
