import { contentsOf, type Contents } from '../platform';
import { pathOfProject, pathOfSpace, spaceKeyOf } from '../site/addresses';
import { dayOf, offsetTo } from '../site/day';
import type { Switches } from '../site/switches';
import type { DailyReport } from './boot';
import { emptyQueue } from './deliveries';
import type { SiteServer } from './site-server';
import { runSchedule } from './unattended';

/** The interval of what runs once a day. */
export const DAILY = 'day';

/** Runs everything that the manifest has run daily, then what that put into the queue; tells what the products show for it. */
export async function runDaily(site: SiteServer, switches: Switches): Promise<DailyReport> {
  const { platform, clock } = site;
  const run = { switches, laterMs: 0 };
  const failed: string[] = [];
  const before = kept(contentsOf(platform.store));
  for (const schedule of platform.manifest.schedules.filter(({ interval }) => interval === DAILY)) {
    const said = await runSchedule(site, run, schedule);
    if (typeof said === 'string' || said >= 400) failed.push(`${schedule.key}: ${said}`);
  }
  const delivered = await emptyQueue(site, run);
  const contents = contentsOf(platform.store);
  const after = kept(contents);
  const workItems = difference(before.workItems, after.workItems);
  const pages = difference(before.pages, after.pages);
  const touched = new Set([workItems, pages].flatMap(({ made, changed }) => [...made, ...changed]));
  const { day, zone } = switches;
  return {
    day: dayOf(clock.now() + offsetTo(day, zone, clock.now()), zone),
    workItems,
    pages,
    seenAt: placesOf(contents, touched),
    givenUp: delivered.givenUp,
    failed: [...failed, ...delivered.failed],
  };
}

type Kept = Record<keyof Contents, Map<string, string>>;

/** The contents as they are now: what changes them later leaves these. */
function kept({ workItems, pages }: Contents): Kept {
  const texts = (all: { id: string }[]) => new Map(all.map((each) => [each.id, JSON.stringify(each)]));
  return { workItems: texts(workItems), pages: texts(pages) };
}

function placesOf({ workItems, pages }: Contents, touched: ReadonlySet<string>): string[] {
  const projects = workItems.filter(({ id }) => touched.has(id)).map(({ project }) => pathOfProject(project));
  const spaces = pages
    .filter(({ id }) => touched.has(id))
    .map(({ spaceId }) => pathOfSpace(spaceKeyOf(spaceId)));
  return [...new Set([...projects, ...spaces])];
}

function difference(before: Map<string, string>, after: Map<string, string>) {
  const made = [...after.keys()].filter((id) => !before.has(id));
  const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text);
  return { made, changed: changed.map(([id]) => id) };
}
