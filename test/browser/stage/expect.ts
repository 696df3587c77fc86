import { expect as playwrights } from '@playwright/test';

/**
 * Playwright's `expect`: it waits until a page is as expected, and says what it expected and what it saw. No page
 * needs so long; a timing never decides a test.
 */
export const expect = playwrights.configure({ timeout: 30_000 });
