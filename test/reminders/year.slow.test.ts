import { HOSTILE } from '../../preview/platform';
import type { TargetKind } from '../../src/contract/reminder-targets';
import { idempotentMessage, pageTitle, SETTLED } from '../../src/ports/forge/reminding/page-text';
import { PROPERTY } from '../../src/ports/forge/reminding/work-items';
import { type Milestone, milestonesOf, reachedBy, subjectKey } from '../../src/reminders';
import {
  groupedBy,
  isInForce,
  isPaused,
  isSuspended,
  leadsOn,
  startYear,
  type Told,
  type Year,
} from './year';

const SEED = Number(process.env.YEAR_SEED ?? 20150509);
const MANY = 500;
const FEW = 60;

describe.each([
  ['as documented', MANY, undefined],
  ['where everything happens that may', FEW, HOSTILE],
] as const)(
  `a year in trouble on a platform %s, of %i licenses (YEAR_SEED=${SEED})`,
  (name, licenses, setting) => {
    let year: Year;
    beforeAll(async () => {
      year = startYear(SEED, licenses, setting);
      const { faults, deaths } = await year.live();
      // eslint-disable-next-line no-console -- so that a failure can be had again
      console.info(`${name}: YEAR_SEED=${SEED}: ${faults} calls failed, ${deaths} functions died.`);
    }, 600_000);
    afterAll(() => year.end());

    it('whatever was said was due on its day, stood for all that was missed before, and was said once', () => {
      for (const end of year.everyEnd()) {
        let before: Milestone = Infinity;
        for (const { day, milestone, superseded } of end.said) {
          const due = reachedBy(end.endsOn, day, leadsOn(day));
          const missed = milestonesOf(leadsOn(day)).filter((each) => each > due! && each < before);
          expect([end.key, day, milestone, superseded]).toEqual([end.key, day, due, missed]);
          expect([end.key, day, isInForce(end, day)]).toEqual([end.key, day, true]);
          expect([end.key, day, isPaused(end, day), isSuspended(end, day)]).toEqual([
            end.key,
            day,
            false,
            false,
          ]);
          expect(milestone).toBeLessThan(before);
          before = milestone!;
        }
      }
    });

    it('nothing was said of anything else', () => {
      const ends = new Set(year.everyEnd().map(({ key }) => key));
      const others = [...year.told.values()].filter(
        ({ kind, licenseId: id, endsOn }) => !ends.has(subjectKey({ kind, id, endsOn })),
      );
      expect(others).toEqual([]);
    });

    it('after every day that was calm or troubled, nothing that was due was left', () => {
      const ends = year.everyEnd();
      const left: unknown[] = [];
      for (const { day } of year.days.filter(({ went }) => went === 'calm' || went === 'troubled'))
        for (const end of ends) {
          const due = reachedBy(end.endsOn, day, leadsOn(day));
          if (due === null || !isInForce(end, day) || isPaused(end, day) || isSuspended(end, day)) continue;
          const last = end.said.findLast((line) => line.day <= day)?.milestone ?? Infinity;
          if (last > due) left.push({ end: end.key, day, due, last });
        }
      expect(left).toEqual([]);
    });

    // Where a product failed, or a function died before it, until the next milestone came, the history says so, and the
    // next one stands for both.
    const reached = ({ said }: Told, target: TargetKind) =>
      said.filter(
        ({ faults, ...delivered }) =>
          delivered[target] !== null && !faults.some((fault) => fault.target === target),
      ).length;

    it('each end has one work item at most, changed once at most for each further milestone, closed once', () => {
      const items = groupedBy(
        year.site.workItems(),
        (item) => (item.properties[PROPERTY] as { subject: string }).subject,
      );
      for (const end of year.everyEnd()) {
        const found = items.get(end.key) ?? [];
        const least = end.to === null && end.said.length > 0 ? 1 : 0;
        expect([end.key, least <= found.length, found.length <= 1]).toEqual([end.key, true, true]);
        for (const { changes, status, comments } of found) {
          const shown = changes.length + 1;
          expect([end.key, reached(end, 'workItem') <= shown, shown <= end.said.length]).toEqual([
            end.key,
            true,
            true,
          ]);
          expect([end.key, status, comments.length]).toEqual(
            end.to === null ? [end.key, 'new', 0] : [end.key, 'done', 1],
          );
        }
      }
      expect(items.size).toBeGreaterThan(licenses / 5);
    });

    it('each end has one page at most, with one version for each milestone, the last one settled', () => {
      const pages = groupedBy(year.site.pages(), ({ title }) => title);
      for (const end of year.everyEnd()) {
        const found = pages.get(pageTitle(end.key)) ?? [];
        const least = end.to === null && end.said.length > 0 ? 1 : 0;
        expect([end.key, least <= found.length, found.length <= 1]).toEqual([end.key, true, true]);
        for (const { messages } of found) {
          const [first, ...later] = end.to === null ? messages : messages.slice(0, -1);
          const possible = end.said.map(({ milestone }) => idempotentMessage(milestone!));
          expect([end.key, first]).toEqual([end.key, '']);
          expect([end.key, ...later]).toEqual([end.key, ...possible.filter((each) => later.includes(each))]);
          expect([end.key, later.length + 1 >= reached(end, 'page')]).toEqual([end.key, true]);
          expect([end.key, messages.at(-1) === SETTLED]).toEqual([end.key, end.to !== null]);
        }
      }
      expect(pages.size).toBeGreaterThan(licenses / 5);
    });

    it('renewals in progress held some reminders back, and let them go again', () => {
      const ends = year.everyEnd();
      const held = ends.filter((end) =>
        year.days.some(({ day, went }) => {
          const due =
            went === 'calm' &&
            isInForce(end, day) &&
            isPaused(end, day) &&
            reachedBy(end.endsOn, day, leadsOn(day));
          return (
            typeof due === 'number' && !end.said.some((line) => line.day <= day && line.milestone! <= due)
          );
        }),
      );
      expect(held.length).toBeGreaterThan(licenses / 50);
      expect(held.filter(({ said }) => said.length > 0).length).toBeGreaterThan(licenses / 50);
    });

    it('the app’s own license was announced by both kinds of its ends', () => {
      const said = year
        .everyEnd()
        .filter(({ id }) => id === 'app')
        .map((end) => [end.kind, end.said.at(-1)?.milestone]);
      expect(said).toEqual([
        ['evaluation', expect.any(Number)],
        ['evaluation', -1],
        ['subscription', -1],
        ['subscription', 45],
      ]);
    });

    it('the history forgot its oldest lines, where they were many, and no others', () => {
      const kept = year.site.history();
      expect(kept.length).toBeLessThanOrEqual(1100);
      expect(year.told.size > kept.length).toBe(licenses === MANY);
      const all = [...year.told.values()].sort((a, b) => a.at.localeCompare(b.at));
      expect(kept[0]!.at).toBe(all[all.length - kept.length]!.at);
    });

    it('nothing was left undelivered', () => {
      const waiting = ['planned', 'delivering', 'failed'];
      expect(year.site.rows().filter(({ state }) => waiting.includes(state))).toEqual([]);
    });
  },
);
