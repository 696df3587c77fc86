import { readManifest } from '../preview/platform';

/** The app's own manifest, read once for a file of tests: reading it takes longer than most tests. */
export const appManifest = readManifest(process.cwd());
