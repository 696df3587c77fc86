import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ASSETS = path.join(import.meta.dirname, '../build/prompts/assets');

/** The most that the prompts' JavaScript may weigh: they load on pages that people open all day. In KB of 1,024 bytes, gzip. */
export const MOST_KB = 30;

/** What each script of the built prompts weighs, gzip, in KB of 1,024 bytes. */
export function promptScripts(): { name: string; kilobytes: number }[] {
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name,
      kilobytes: gzipSync(readFileSync(path.join(ASSETS, name))).length / 1024,
    }));
}
