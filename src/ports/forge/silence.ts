import { getAppContext } from '@forge/api';
import * as z from 'zod/mini';
import { daySchema } from '../../contract/fields';
import type { HostProduct } from '../../policy';
import type { Silence } from '../silence';
import { appProperty } from './app-properties';

/** The keys of the properties and their words. The manifest's conditions have the same; a test compares them. */
export const SILENCE_PROPERTY = 'prompts-silence';
export const CHANGE_PROPERTY = 'prompts-change';
export const SILENT = 'silent';
export const NO_CHANGE = 'none';

/** How long a process knows that it ended the silence. Nobody takes that back so soon. */
const KNOWN_MS = 120_000;

const PRODUCTS: readonly HostProduct[] = ['confluence', 'jira'];

const silence = appProperty(SILENCE_PROPERTY);
const change = appProperty(CHANGE_PROPERTY);

const silenceSchema = z.object({ is: z.literal(SILENT), until: daySchema });
const changeSchema = z.object({ is: z.string(), at: z.iso.datetime() });

/**
 * Two properties in each product. Commands write only the one, the daily scan sets silence only by the other: so a scan
 * that was overtaken by a command cannot undo what the command wrote.
 */
export function createForgeSilence(): Silence {
  /** When this process ended the silence last, by installation. It may serve several. */
  const ended = new Map<string, number>();
  return {
    end: async (now) => {
      const installation = String(getAppContext().installationAri);
      const since = now.getTime() - (ended.get(installation) ?? -Infinity);
      if (since >= 0 && since < KNOWN_MS) return;
      const made = { is: 'made', at: now.toISOString() };
      const done = await Promise.allSettled(PRODUCTS.map((product) => change.put(product, made)));
      for (const each of done) if (each.status === 'rejected') throw each.reason;
      ended.set(installation, now.getTime());
    },

    of: async (product) => {
      const [kept, noted] = await Promise.all([silence.get(product), change.get(product)]);
      const until = silenceSchema.safeParse(kept).data?.until ?? null;
      const note = changeSchema.safeParse(noted).data;
      return {
        until,
        change: note ? { isMade: note.is !== NO_CHANGE, at: new Date(note.at) } : null,
      };
    },

    setUntil: (product, until) =>
      silence.put(product, until === null ? { is: 'speaking' } : { is: SILENT, until }),

    takeBackChange: (product, now) => change.put(product, { is: NO_CHANGE, at: now.toISOString() }),
  };
}

export const forgeSilence = createForgeSilence();
