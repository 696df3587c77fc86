import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../src/words/spoken';

const ASSETS = path.join(import.meta.dirname, '../build/prompts/assets');

/** The most that the prompts' JavaScript may weigh: they load on pages that people open all day. In KB of 1,024 bytes, gzip. */
export const MOST_KB = 16;

interface Script {
  name: string;
  kilobytes: number;
}

/** What a viewer loads of the scripts: all but the languages, and of these the heaviest. */
export function loadedOf(scripts: readonly Script[]): number {
  const isLanguage = ({ name }: Script) => LANGUAGES.some((language) => name.startsWith(`${language}-`));
  const rest = scripts.filter((script) => !isLanguage(script)).map(({ kilobytes }) => kilobytes);
  const languages = scripts.filter(isLanguage).map(({ kilobytes }) => kilobytes);
  return rest.reduce((sum, kilobytes) => sum + kilobytes, Math.max(0, ...languages));
}

/** What each script of the built prompts weighs, gzip, in KB of 1,024 bytes. */
export function promptScripts(): Script[] {
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name,
      kilobytes: gzipSync(readFileSync(path.join(ASSETS, name))).length / 1024,
    }));
}
