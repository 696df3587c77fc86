import fc from 'fast-check';
import { type Lived, liveStory, stories, type Story } from './story';

export interface Simulation {
  seed: number;
  sites: number;
  /** The most months that each site lives. */
  months: number;
  /** Of a story that failed and was shortened: where it stands among all stories. */
  path?: string;
  replayPath?: string;
}

export interface Simulated extends Lived {
  stories: number;
  /** Of the shortest story that failed: its lines, the last ones being what must not be, and how to live it again. */
  failed: { lines: string[]; path: string; replayPath: string } | null;
}

/** How long a story that failed is shortened, in milliseconds: then the shortest one so far is told. */
const SHORTENED_MS = 180_000;
const REPLAY_PATH = /replayPath="([^"]*)"/;

/** Lives through stories that a seed tells, one site after the other, to the first one that fails. */
export async function simulate({ seed, sites, months, path, replayPath }: Simulation): Promise<Simulated> {
  const all: Simulated = { days: 0, acts: 0, faults: 0, deaths: 0, stories: 0, failed: null };
  let failedAt: number | null = null;
  const lives = fc.asyncProperty(stories(months, replayPath), async (story) => {
    if (failedAt !== null && performance.now() > failedAt + SHORTENED_MS) return;
    try {
      const lived = await liveStory(story);
      if (failedAt !== null) return;
      all.stories += 1;
      for (const count of ['days', 'acts', 'faults', 'deaths'] as const) all[count] += lived[count];
    } catch (error) {
      failedAt ??= performance.now();
      throw error;
    }
  });
  const ran = await fc.check(lives, { seed, numRuns: sites, ...(path !== undefined && { path }) });
  const [story] = ran.counterexample ?? [];
  if (story)
    all.failed = {
      lines: await linesOf(story),
      path: ran.counterexamplePath ?? '',
      replayPath: REPLAY_PATH.exec(fc.stringify(story.happenings))?.[1] ?? '',
    };
  return all;
}

/** Lives through it once more, and tells it. */
async function linesOf(story: Story): Promise<string[]> {
  const lines = [
    `A site ${story.isHostile ? 'where everything happens that may' : 'as it is documented'}`,
    ...(story.upgrade ? [`upgraded from the first release: ${JSON.stringify(story.upgrade)}`] : []),
  ];
  try {
    await liveStory(story, (line) => lines.push(line));
    lines.push('This time, nothing was wrong.');
  } catch (error) {
    lines.push(String(error));
  }
  return lines;
}
