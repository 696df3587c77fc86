import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense } from './console';

const stage = browserStage();

it('a decision holds until some days before the end, which are counted as they are typed', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon (bought ahead)');
  const card = app.getByRole('region', { name: 'Decision', exact: true });
  await card.getByRole('radio', { name: 'Renew it' }).check();
  await card.getByLabel('Counts as decided until').selectOption({ label: 'Some days before its end' });
  const days = card.getByLabel('Days before its end');
  await days.fill('9999');
  await card.getByRole('button', { name: 'Decide' }).click();
  await expect(card.getByText(/^Enter a whole number from 0 to 3650/)).toBeVisible();
  await expect(days).toBeFocused();
  await days.fill('45');
  const told = await card.getByText(/^That is .*\./).textContent();
  const day = /^That is (.*?)\. From then on/.exec(told!)![1]!;
  await card.getByRole('button', { name: 'Decide' }).click();
  await expect(card.getByRole('status').first()).toContainText(`It is to be renewed by ${day}`);
});

it('of several each has its own day; one without an end stays chosen, with what it needs', async () => {
  const { page, preview } = stage;
  const app = await openConsole(page);
  for (const name of ['Jira Server, Lyon (bought ahead)', 'Jira Server, from the company we bought'])
    await app.getByRole('checkbox', { name: `Select ${name}` }).check();
  await app.getByRole('button', { name: 'Decide about these …' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Renew it' }).check();
  await dialog.getByLabel('Counts as decided until').selectOption({ label: 'Some days before its end' });
  await expect(dialog.getByText(/^Each license has its own day/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(dialog.getByText(/A license without an end needs a day\./)).toBeVisible();
  await expect(dialog.getByLabel('Jira Server, Lyon (bought ahead)')).not.toBeChecked();
  await expect(dialog.getByLabel('Jira Server, from the company we bought')).toBeChecked();
  const { items } = await preview.ask('listLicenses', {});
  const decided = (part: string) => items.find(({ name }) => name.includes(part))!.decision;
  expect([decided('Lyon')?.intent.is, decided('company we bought')]).toEqual(['renew', undefined]);
  await dialog.getByLabel('Counts as decided until').selectOption({ label: 'A day' });
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(dialog).toHaveCount(0);
});
