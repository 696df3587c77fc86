import { decode, type Encoding } from './encoding';

/** How far a file is looked at. */
const LOOKED_AT = 4096;
/** Characters that no text has: only control characters for tabs, ends of lines and pages stand in one. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu;
const PDF = '%PDF-';

/** Whether a file is a picture, a program or the like, and no text. `encoding` is the one that it looks most like. */
export function isBinary(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = decode(bytes.subarray(0, LOOKED_AT), encoding);
  return text.startsWith(PDF) || (text.match(NO_TEXT)?.length ?? 0) > text.length / 100;
}
