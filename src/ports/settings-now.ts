import { DEFAULT_SETTINGS, type Settings } from '../contract/site';
import type { Day } from '../policy';
import type { Noticed, Ports } from '.';
import type { Depth } from './attention';

/** The settings that hold: those that an admin saved, the default ones before that (D1, D13). */
export async function settingsNow({ settings }: Pick<Ports, 'settings'>): Promise<Settings> {
  return (await settings.get()) ?? DEFAULT_SETTINGS;
}

/** All that may call for somebody on a day, with the lead times that hold, as far as {@link AttentionIndex} says. */
export async function noticeOn(
  { attention }: Pick<Ports, 'attention'>,
  today: Day,
  depth: Depth,
): Promise<NoticedNow> {
  const otherwise = DEFAULT_SETTINGS.leadDays;
  const noticed = await attention.notice(today, otherwise, depth);
  return { ...noticed, leadDays: noticed.leadDays ?? otherwise };
}

export type NoticedNow = Noticed & { leadDays: readonly number[] };
