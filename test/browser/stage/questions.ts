import type { Page, Request } from 'playwright-core';
import type { InvokeRequest } from '../../../preview/server/boot';
import type { LicenseEntry } from '../../../src/contract/licenses';

/** Where the app's frames on a page ask their questions. */
const QUESTIONS = '**/_preview/invoke';

const asked = (request: Request) => request.postDataJSON() as InvokeRequest;

/** The questions that the page asks from now on, in order, by their names. */
export function questionsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/_preview/invoke')) sent.push(asked(request).functionKey);
  });
  return sent;
}

/** Resolves when the back end has answered the question. */
export const answerTo = (page: Page, question: string) =>
  page.waitForResponse(
    (response) =>
      response.url().endsWith('/_preview/invoke') && asked(response.request()).functionKey === question,
  );

/** Answers one question in place of the back end, with a value made from its payload. */
export const answerInstead = (
  page: Page,
  question: string,
  answer: (payload: Record<string, string>) => unknown,
): Promise<void> => resultInstead(page, question, (payload) => ({ ok: true, value: answer(payload) }));

/** Answers with these licenses in place of the register, in parts as the back end gives them; the site is as it is. */
export async function registerInstead(page: Page, all: readonly LicenseEntry[]): Promise<void> {
  const part = (from: number, atMost: number): Listed => {
    const end = from + atMost;
    return { items: all.slice(from, end), next: end < all.length ? String(end) : null };
  };
  await answerInstead(page, 'listLicenses', ({ after = '0' }) => part(Number(after), 1000));
  await page.route(QUESTIONS, async (route) => {
    if (asked(route.request()).functionKey !== 'openConsole') return route.fallback();
    const response = await route.fetch();
    const told = (await response.json()) as {
      value: { value: { licenses: Listed; nearest: LicenseEntry[] } };
    };
    Object.assign(told.value.value, { licenses: part(0, 100), nearest: [] });
    return route.fulfill({ json: told });
  });
}

interface Listed {
  items: LicenseEntry[];
  next: string | null;
}

/** Fails one question in place of the back end. */
export const failInstead = (page: Page, question: string, failure: object): Promise<void> =>
  resultInstead(page, question, () => ({ ok: false, failure }));

async function resultInstead(
  page: Page,
  question: string,
  result: (payload: Record<string, string>) => object,
): Promise<void> {
  await page.route(QUESTIONS, (route) => {
    const { functionKey, payload = {} } = asked(route.request());
    if (functionKey !== question) return route.fallback();
    return route.fulfill({ json: { ok: true, value: result(payload as Record<string, string>) } });
  });
}

/** Keeps a question from the back end until it is let go. */
export async function hold(page: Page, question: string): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(QUESTIONS, async (route) => {
    if (asked(route.request()).functionKey === question) await held;
    await route.fallback();
  });
  return () => go();
}

/** Loses the answer to a question, `times` times: the back end does what it is asked to, and nobody is told. */
export async function loseAnswer(page: Page, question: string, times = 1): Promise<void> {
  let left = times;
  await page.route(QUESTIONS, async (route) => {
    if (asked(route.request()).functionKey !== question || left === 0) return route.fallback();
    left -= 1;
    await route.fetch();
    return route.fulfill({ json: { ok: false, message: 'The answer was lost.' } });
  });
}
