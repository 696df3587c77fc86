import type { DailyReport } from '../server/boot';
import { addDays, dayOf } from '../site/day';
import { TRIAL_DAYS } from '../site/host-license';
import { writeSwitches } from '../site/switches';
import { dayWords } from './contents/words';
import { reportWords } from './day-report';
import { h } from './dom';
import { LOOKS } from './page/products';
import { askServer, type Site, whyOf } from './site';

const A_WEEK = 7;

/** The controls that let days pass: what runs daily, on the day shown or on the next ones, and what came of it. */
export function dayControls(site: Site): { buttons: HTMLElement[]; report: HTMLElement } {
  const report = h('p.toolbar-report', { role: 'status' });
  report.hidden = true;
  const say = (...words: (Node | string)[]) => {
    report.hidden = false;
    report.replaceChildren(...words);
  };

  const shown = () => site.switches.day || dayOf(Date.now() + site.boot.clockOffsetMs, site.switches.zone);
  const buttons: HTMLButtonElement[] = [];
  const busy = (is: boolean) => {
    for (const each of buttons) each.disabled = is;
  };

  /** One run a day, from the day shown plus `from`; the site is then on the last day that ran. */
  const run = async (from: number, days: number) => {
    busy(true);
    const first = addDays(shown(), from);
    // The end of an evaluation is a day of its own: it must not be put off with every day that passes.
    const trial =
      site.switches.license === 'evaluation' && from > 0
        ? site.switches.trial || addDays(shown(), TRIAL_DAYS)
        : site.switches.trial;
    const reports: DailyReport[] = [];
    try {
      for (let passed = 0; passed < days; passed += 1) {
        const day = addDays(first, passed);
        say(`Running the daily scan for ${dayWords(day)} …`);
        const switches = writeSwitches({ ...site.switches, day, trial });
        reports.push(await askServer<DailyReport>('daily', { switches }));
      }
      say(reportWords(reports), ...looks(site, reports));
    } catch (error) {
      say(whyOf(error));
    }
    const last = reports.at(-1)?.day;
    if (last !== undefined && last !== shown()) site.set({ day: last, trial });
    else site.dataChanged();
    busy(false);
  };

  const button = (text: string, title: string, from: number, days: number) => {
    const made = h('button.toolbar-button', { title, onclick: () => void run(from, days) }, text);
    buttons.push(made);
    return made;
  };
  button('Run the daily scan', 'Runs what the app has run daily, on the day shown', 0, 1);
  button('Next day', 'Goes one day on and runs what the app has run daily', 1, 1);
  button('+7 days', 'Goes seven days on, with a run on each', 1, A_WEEK);
  return { buttons: site.boot.runsDaily ? buttons : [], report };
}

/** Links to where the runs can be seen. */
function looks({ boot, titleOf }: Site, reports: readonly DailyReport[]): (Node | string)[] {
  const paths = new Set(reports.flatMap(({ seenAt }) => seenAt));
  return boot.pages
    .filter(({ path }) => paths.has(path))
    .flatMap(({ path, title, product }, index) => [
      index === 0 ? ' ' : ' · ',
      h('a', { href: path }, `${titleOf(title)} in ${LOOKS[product].name}`),
    ]);
}
