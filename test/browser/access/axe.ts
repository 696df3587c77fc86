import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeWindow = Window & { axe?: { run: (where: Document, options: RunOptions) => Promise<AxeResults> } };

/** One rule that one element breaks. */
export interface Fault {
  rule: string;
  /** A selector of the element, as axe makes it. */
  at: string;
  html: string;
  why: string;
}

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const off = { enabled: false };

/** WCAG 2.2 in A and AA, and what axe takes for good practice. */
const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** `colours`: what another choice of colours can break; `structure`: all the rest. */
const OPTIONS = {
  all: ALL,
  colours: { ...ALL, runOnly: { type: 'rule', values: COLOUR_RULES }, rules: {} },
  structure: { ...ALL, rules: { ...ALL.rules, 'color-contrast': off, 'link-in-text-block': off } },
} as const satisfies Record<string, RunOptions>;
export type Rules = keyof typeof OPTIONS;

/** The app's frames on a page of the preview. */
export const framesOf = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/app/'));

/** What the frame breaks of these rules. */
export async function faultsIn(frame: Frame, rules: Rules): Promise<Fault[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const violations = await frame.evaluate(
    async (options) => (await (window as AxeWindow).axe!.run(document, options)).violations,
    OPTIONS[rules] as RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => ({
      rule: id,
      at: target.join(' '),
      html: html.slice(0, 200),
      why: failureSummary.split('\n').slice(1, 3).join(' ').trim(),
    })),
  );
}
