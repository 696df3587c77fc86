/**
 * The encodings that a file is read in. `windows-1252` is what Excel calls ANSI in Western Europe and America, and
 * `shift_jis` what it calls so in Japan.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis', 'euc-jp'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How far the bytes of a file without a mark are looked at for UTF-16. */
const LOOKED_AT = 4096;

/** The encoding of a text file: by its mark, by the zero bytes of UTF-16, or UTF-8 where all of it is that. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return wideEncodingOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (japaneseOf(bytes) ?? 'windows-1252'));
}

/** The text in an encoding, its mark taken off. What is no character becomes U+FFFD: no bytes are refused. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = looked.length / 4;
  if (odd > many && even < odd / 4) return 'utf-16le';
  return even > many && odd < even / 4 ? 'utf-16be' : null;
}

const isUtf8 = (bytes: Uint8Array): boolean => wholeText(bytes, 'utf-8') !== null;

/**
 * The Japanese encoding in which all bytes are characters, and some are of Japan's own writing. The letters of Europe
 * come out as single signs here and there, or as no characters at all.
 */
function japaneseOf(bytes: Uint8Array): Encoding | null {
  const found = (['shift_jis', 'euc-jp'] as const).find((encoding) => {
    const text = wholeText(bytes, encoding);
    return text !== null && JAPANESE.test(text) && !PRIVATE.test(text);
  });
  return found ?? null;
}

/** Two signs of the Japanese syllabaries side by side, or a word of three Chinese signs. */
const JAPANESE = /[\u3041-\u30FF]{2}|[\u4E00-\u9FFF]{3}/;
const PRIVATE = /\p{Co}/u;

/** The text, or null where some of it is no character of the encoding. */
function wholeText(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
