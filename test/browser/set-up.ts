import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleFunctions } from '../../preview/functions/bundle';
import { buildFixture, FIXTURE, FIXTURE_FUNCTIONS } from '../preview/fixture/build';
import { unpackBrowser } from './stage/browser';

const ROOT = path.join(import.meta.dirname, '../..');
const BUILT = ['console', 'prompts', 'preview'];

/** Makes what the browser tests start, before the first of them: Forge's bundler takes longer than a test may, and Chromium is unpacked once. */
export default async function setUp(): Promise<void> {
  const missing = BUILT.filter((name) => !existsSync(path.join(ROOT, 'build', name, 'index.html')));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run: npm run build`);
  buildFixture();
  await Promise.all([
    unpackBrowser(),
    bundleFunctions(ROOT, path.join(ROOT, 'build/functions')),
    bundleFunctions(FIXTURE, FIXTURE_FUNCTIONS),
  ]);
}
