import { type ByTarget, byTarget, TARGET_KINDS, type TargetKind } from '../../src/contract/reminder-targets';
import { type Content, type Contents, contentsOf } from '../platform';
import { pathOfProject, pathOfSpace, spaceKeyOf } from '../site/addresses';
import { dayOf, offsetTo } from '../site/day';
import type { Switches } from '../site/switches';
import type { ContentChanges, DailyReport } from './boot';
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
  const changes = byTarget((kind) => difference(before[kind], after[kind]));
  const { day, zone } = switches;
  return {
    day: dayOf(clock.now() + offsetTo(day, zone, clock.now()), zone),
    ...changes,
    seenAt: [...new Set(TARGET_KINDS.flatMap((kind) => placesOf(kind, contents, changes[kind])))],
    givenUp: delivered.givenUp,
    failed: [...failed, ...delivered.failed],
  };
}

/** The contents as they are now, by id: what changes them later leaves these. */
function kept(contents: Contents): ByTarget<Map<string, string>> {
  return byTarget((kind) => new Map(contents[kind].map((each) => [each.id, JSON.stringify(each)])));
}

/** The path of the place where a thing of each kind can be seen. */
const PLACES: { [K in TargetKind]: (content: Content[K]) => string } = {
  workItem: ({ project }) => pathOfProject(project),
  page: ({ spaceId }) => pathOfSpace(spaceKeyOf(spaceId)),
};

function placesOf<K extends TargetKind>(
  kind: K,
  contents: Pick<Contents, K>,
  { made, changed }: ContentChanges,
): string[] {
  const touched = new Set([...made, ...changed]);
  return contents[kind].filter(({ id }) => touched.has(id)).map(PLACES[kind]);
}

function difference(before: Map<string, string>, after: Map<string, string>): ContentChanges {
  const made = [...after.keys()].filter((id) => !before.has(id));
  const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text);
  return { made, changed: changed.map(([id]) => id) };
}
