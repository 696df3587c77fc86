import { hostLocaleOf } from '../../../docs/locales';
import { words as de } from '../../../src/words/de';
import { words as en } from '../../../src/words/en';
import { CONSOLE, PLACES } from '../prompts/places';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';

const stage = browserStage();

it.each([
  ['en-US', en],
  ['zh-CN', en],
  [hostLocaleOf('de'), de],
])('products show the titles of the app to a viewer of %s', async (lang, { common, title }) => {
  const { page } = stage;
  for (const path of Object.values(CONSOLE)) {
    await page.goto(`${path}?lang=${lang}`);
    await expect(page.locator('h1.page-title')).toHaveText(common.app);
    await expect(page.locator('.nav-item[aria-current]')).toHaveText(common.app);
    expect(await page.locator('iframe.app-frame').getAttribute('title')).toBe(common.app);
  }
  await page.goto(`${PLACES.confluence}?lang=${lang}`);
  const byline = page.getByRole('button', { name: title.byline, exact: true });
  expect(await byline.getAttribute('title')).toBe(title.bylineHint);
  for (const path of [PLACES.jira, PLACES.board]) {
    await page.goto(`${path}?lang=${lang}`);
    await expect(page.getByRole('heading', { name: common.app, exact: true })).toBeVisible();
  }
});

it('the titles follow the switch of the language', async () => {
  const { page } = stage;
  await page.goto(CONSOLE.jira);
  await expect(page.locator('h1.page-title')).toHaveText(en.common.app);
  await page.locator('.toolbar-summary').click();
  await page.locator('select[name=lang]').selectOption(hostLocaleOf('de'));
  await expect(page.locator('h1.page-title')).toHaveText(de.common.app);
  await expect(page.locator('.nav-item[aria-current]')).toHaveText(de.common.app);
});
