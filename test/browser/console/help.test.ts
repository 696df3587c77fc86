import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, press } from './console';

const stage = browserStage();

it('leads from a page to the guide’s part on it, and says in which language that is', async () => {
  const app = await openConsole(stage.page, '/jira?lang=de-DE#/budget');
  await press(app.getByRole('link', { name: 'Hilfe' }));
  await expect(app.getByRole('heading', { level: 1, name: 'Hilfe' })).toBeFocused();
  await expect(app.getByText('Die Anleitung ist auf Englisch geschrieben.')).toBeVisible();
  const guide = app.getByRole('region', { name: 'Budget' });
  await expect(guide).toHaveAttribute('lang', 'en');
  await expect(guide).toContainText('Every price is one that you entered yourselves');
  await press(app.getByRole('link', { name: 'Troubleshooting' }));
  await expect(app.getByRole('heading', { level: 1, name: 'Hilfe' })).toBeFocused();
  await press(
    app.getByRole('region', { name: 'Troubleshooting' }).getByRole('link', { name: 'run the checks' }),
  );
  await expect(app.getByRole('region', { name: 'Check this installation' })).toContainText('Run the checks');
});

it('leads from a failure to what it means and who can help', async () => {
  await stage.preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  const app = await openConsole(stage.page);
  await press(
    app
      .getByRole('alert')
      .first()
      .getByRole('link', { name: /who can help/ }),
  );
  await expect(app.getByRole('region', { name: 'Troubleshooting' })).toContainText(
    'Whom to ask: first an admin',
  );
  stage.complaints.length = 0;
});

it('is not on the first screen’s way: the guide loads when somebody goes to it', async () => {
  const loaded: string[] = [];
  stage.page.on('request', (request) => loaded.push(request.url()));
  const app = await openConsole(stage.page);
  await expect(app.getByRole('searchbox')).toBeVisible();
  const isGuide = (url: string) => url.includes('/help-page');
  expect(loaded.filter(isGuide)).toEqual([]);
  await press(app.getByRole('link', { name: 'Help' }));
  await expect(app.getByRole('region', { name: 'First setup' })).toBeVisible();
  expect(loaded.filter(isGuide)).not.toEqual([]);
});
