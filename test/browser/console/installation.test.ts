import type { FrameLocator } from 'playwright-core';
import { PEOPLE } from '../../../preview/platform';
import { INSTALLATION_CHECKS } from '../../../src/contract/installation';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, toTab } from './console';

/** Goes there from the settings, runs the checks to their end, and gives the report. */
async function checked(app: FrameLocator): Promise<string> {
  await toTab(app, 'Settings');
  await app.getByRole('link', { name: 'Check this installation' }).click();
  await app.getByRole('button', { name: 'Run the checks' }).click();
  await expect(app.getByRole('button', { name: 'Copy the report' })).toBeVisible();
  return app.getByRole('textbox', { name: 'Report for support' }).inputValue();
}

/** What the example data and the site hold that is nobody's business outside. */
const SECRETS = [/EXAMPLE-/, /@/, /https?:/, new RegExp(PEOPLE.admin.accountId), /Anna|Ben|Berlin|Dublin/];

describe('on the platform as documented', () => {
  const stage = browserStage();

  it('an admin runs the checks, all hold, and the report holds nothing of anybody', async () => {
    const app = await openConsole(stage.page, '/jira');
    const report = await checked(app);
    await expect(app.getByText('Everything that the app rests on holds on this site.')).toBeVisible();
    await expect(app.getByText('Holds', { exact: true })).toHaveCount(INSTALLATION_CHECKS.length);
    for (const secret of SECRETS) expect(report).not.toMatch(secret);
    expect(JSON.parse(report)).toMatchObject({
      product: 'jira-cloud',
      checks: INSTALLATION_CHECKS.map((check) => ({ check, outcome: 'holds' })),
    });
  });

  it('a storage that does not answer is unclear, and what can be told is told', async () => {
    const app = await openConsole(stage.page, '/confluence?license=inactive');
    await stage.preview.fail({ service: 'kvs', operation: 'transaction', fails: 503 });
    await checked(app);
    await expect(app.getByText(/^Nothing fails\. \d checks could not be decided/)).toBeVisible();
    await expect(app.getByText('Unclear', { exact: true }).first()).toBeVisible();
  });
});

describe('on a platform that does all it may', () => {
  const stage = browserStage({ setting: 'hostile' });

  it('all hold, and what it saw is said', async () => {
    const app = await openConsole(stage.page, '/confluence');
    const report = await checked(app);
    await expect(app.getByText('Everything that the app rests on holds on this site.')).toBeVisible();
    const { checks } = JSON.parse(report) as {
      checks: { check: string; facts: { code: string; count: number }[] }[];
    };
    const lag = checks
      .find(({ check }) => check === 'index')
      ?.facts.find(({ code }) => code === 'seen-after');
    expect(lag?.count).toBeGreaterThan(0);
  });
});
