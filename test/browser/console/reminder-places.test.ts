import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { answerInstead } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole } from './console';

const stage = browserStage();

/** What the browser offers in a field: the value and the name of each. */
const offersIn = (app: FrameLocator, label: string) =>
  expect.poll(() =>
    app
      .getByLabel(label)
      .evaluate((input: HTMLInputElement) =>
        [...input.list!.options].map((option) => `${option.value}: ${option.label}`),
      ),
  );

it('project, type and space are offered by name, and the one that is chosen is named', async () => {
  const { page } = stage;
  const app = await openConsole(page, '/jira#/reminders');
  await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
  await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
  await offersIn(app, 'Project key').toEqual(['IT: IT services', 'OPS: Operations']);
  await app.getByLabel('Project key').fill('oper');
  await offersIn(app, 'Project key').toEqual(['OPS: Operations']);
  await app.getByLabel('Project key').fill('OPS');
  await expect(app.getByLabel('Project key')).toHaveAccessibleDescription('Chosen: Operations');
  await offersIn(app, 'Type of work item').toEqual(['Task: Task', 'Story: Story']);
  await offersIn(app, 'Space key').toEqual(['OPS: Operations', 'TEAM: Team']);
  await app.getByLabel('Space key').fill('TEAM');
  await expect(app.getByLabel('Space key')).toHaveAccessibleDescription('Chosen: Team');
});

it('where a product does not tell what it has, it is typed', async () => {
  const { page } = stage;
  await answerInstead(page, 'offerPlaces', () => ({ offers: null, isAll: false }));
  const app = await openConsole(page, '/jira#/reminders');
  await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
  await expect(app.getByText(/What there is cannot be listed now\./)).toBeVisible();
  await app.getByLabel('Space key').fill('OPS');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The reminders are set')).toBeVisible();
});
