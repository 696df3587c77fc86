import { DEFAULT_SETTINGS } from '../contract/default-settings';
import type { Settings } from '../contract/site';
import type { Day } from '../policy';
import type { Noticed, Ports } from '.';
import type { Depth } from './attention';

/** The settings that hold: those that an admin saved, the default ones before that (D1, D13). */
export async function settingsNow({ settings }: Pick<Ports, 'settings'>): Promise<Settings> {
  return (await settings.get()) ?? DEFAULT_SETTINGS;
}

/**
 * All that may call for somebody on a day, with the lead times that hold, as far as {@link AttentionIndex} says. What
 * lies behind the deepest look counts for nothing: nobody could be told of so much.
 */
export async function noticeOn(
  ports: Pick<Ports, 'attention'>,
  today: Day,
  depth: Depth,
): Promise<NoticedNow> {
  const noticed = await noticeTruly(ports, today, depth);
  return depth === 'all' ? { ...noticed, unseen: [] } : noticed;
}

/** The same for those who have to know whether there was more, however deep they looked. */
export async function noticeTruly(
  { attention }: Pick<Ports, 'attention'>,
  today: Day,
  depth: Depth,
): Promise<NoticedNow> {
  const otherwise = DEFAULT_SETTINGS.leadDays;
  const noticed = await attention.notice(today, otherwise, depth);
  return { ...noticed, leadDays: noticed.leadDays ?? otherwise };
}

export type NoticedNow = Noticed & { leadDays: readonly number[] };
