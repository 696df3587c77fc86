import type { FrameLocator, Page } from 'playwright-core';
import type { RunningPreview } from '../stage/preview';

/** Pages of the preview on which prompts stand. */
export const PLACES = {
  confluence: '/confluence/spaces/DES/pages/1',
  jira: '/jira/browse/DES-7',
  board: '/jira/dashboards/1',
};
/** Pages of the preview on which the console stands. */
export const CONSOLE = {
  confluence: '/confluence/settings/apps/license-centre-confluence',
  jira: '/jira/settings/apps/license-centre-jira',
};

/** A user in the panel of a work item. */
export const BEN = { module: 'prompt-issue', switches: '?as=user' };

/** A module's frame, by its key in the manifest. */
export const frame = (page: Page, key: string): FrameLocator => page.frameLocator(`[data-module="${key}"]`);

/** How high a module's frame is, in pixels. */
export const heightOf = async (page: Page, key: string): Promise<number> =>
  (await page.locator(`[data-module="${key}"]`).boundingBox())?.height ?? 0;

/** Lets the page draw once more. */
export const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Deletes every license of the examples. */
export async function emptyRegister(preview: RunningPreview): Promise<void> {
  const { items } = await preview.ask('listLicenses', {});
  for (const { id, revision } of items) await preview.ask('deleteLicense', { id, revision });
}
