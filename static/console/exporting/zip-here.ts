import { type Zippable, zipSync } from 'fflate';

/**
 * Zips in one go, on the page. Stands for the library's own `zip` in the writer of workbooks: that one takes a worker
 * made of a blob for a large file, which the policy for content that Forge sends does not let start, and then never ends.
 */
export function zip(files: Zippable, done: (error: Error | null, zipped: Uint8Array) => void): void {
  done(null, zipSync(files));
}
