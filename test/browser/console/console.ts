import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from '../stage/expect';

/** Opens a page of the preview that has the console, and waits for its first answer. */
export async function openConsole(page: Page, address = '/jira'): Promise<FrameLocator> {
  await page.goto(address);
  const app = page.frameLocator('.slot iframe');
  await expect(app.locator('main')).toBeVisible();
  return app;
}

/** Opens a license from the list by its name. */
export async function openLicense(app: FrameLocator, name: string): Promise<void> {
  await app.getByRole('rowheader', { name }).getByRole('link').click();
  await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Goes to one of the console's places by its tab. */
export async function toTab(app: FrameLocator, name: string): Promise<void> {
  const tabs = app.getByRole('navigation').first();
  await tabs.getByRole('link', { name: new RegExp(`^${name}`) }).click();
}

/** The cells of one column of the list, by its heading. */
export async function columnOf(app: FrameLocator, heading: string): Promise<Locator> {
  const headings = await app.getByRole('columnheader').allTextContents();
  const at = headings.findIndex((text) => text.startsWith(heading));
  if (at < 0) throw new Error(`No column '${heading}' among: ${headings.join(', ')}`);
  return app.locator(`tbody > tr > :nth-child(${at + 1})`);
}

/** How far the frame's content sticks out at the side, in pixels. */
export const overflowOf = (app: FrameLocator): Promise<number> =>
  app.locator('html').evaluate((html) => html.scrollWidth - window.innerWidth);

/** Presses a key as somebody does who works by keyboard: the focus is on the control, then comes the key. */
export async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await expect(control).toBeFocused();
  await control.press(key);
}
