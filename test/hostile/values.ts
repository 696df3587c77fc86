/** Numbers from 0 to 1, one after the other. */
export type Random = () => number;

export const upTo = (random: Random, most: number): number => Math.floor(random() * most);
export const oneOf = <T>(random: Random, some: readonly T[]): T => some[upTo(random, some.length)]!;

/** A value that was made to break what reads it. JSON can say all of them. */
function hostileValue(random: Random): unknown {
  return oneOf(random, HOSTILE)(random);
}

const HOSTILE: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => '   ',
  () => '\u0000',
  () => 'A\u0007B',
  () => '\ud83d',
  () => '\u202eetad\u2028\u2029\ufeff',
  () => '𝔘𝔫𝔦😀é',
  () => '__proto__',
  () => 'constructor',
  () => '{"a":1}',
  () => '=cmd|calc',
  () => '<script>alert(1)</script>',
  () => '"; DROP TABLE license; --',
  () => 'x'.repeat(5000),
  () => '9'.repeat(400),
  () => '0001-01-01',
  () => '9999-12-31',
  () => '2015-02-29',
  () => '2015-05-09T00:00:00Z',
  () => '+275760-09-13',
  () => 'Etc/GMT+12',
  () => '../../etc',
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 0.1,
  () => 1e308,
  () => -0,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => [],
  () => ({}),
  () => ({ length: { toString: 1 } }),
  () => ({ length: -1 }),
  () => ({ length: 1e9 }),
  () => ({ toString: 1, valueOf: 1 }),
  () => ({ toJSON: 'x' }),
  () => ({ then: 1 }),
  () => JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":null}}') as unknown,
  () => nested(60),
  () => Array.from({ length: 700 }, () => null),
  (random) => [hostileValue(random)],
  (random) => ({ kind: hostileValue(random), on: hostileValue(random) }),
];

function nested(deep: number): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < deep; depth += 1) value = depth % 2 === 0 ? [value] : { a: value };
  return value;
}

/** A list is made no longer than so many characters: what is sent has its bounds. */
const MOST_TEXT = 300_000;

/** The value with one thing in it changed, taken away, added or doubled. */
export function spoiled(random: Random, value: unknown): unknown {
  if (random() < 0.15) return hostileValue(random);
  if (Array.isArray(value)) return spoiledList(random, value);
  if (typeof value === 'object' && value !== null) return spoiledObject(random, value);
  return typeof value === 'string' && random() < 0.4 ? spoiledText(random, value) : hostileValue(random);
}

function spoiledList(random: Random, list: readonly unknown[]): unknown[] {
  if (list.length === 0) return [hostileValue(random)];
  const at = upTo(random, list.length);
  switch (upTo(random, 5)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return [...list, list[at]];
    case 2: {
      const times = Math.max(2, Math.min(120, Math.floor(MOST_TEXT / JSON.stringify(list).length)));
      return Array.from({ length: list.length * times }, (_, index) => list[index % list.length]);
    }
    default:
      return list.with(at, spoiled(random, list[at]));
  }
}

function spoiledObject(random: Random, object: object): object {
  const entries: [string, unknown][] = Object.entries(object);
  if (entries.length === 0) return { [oneOf(random, NAMES)]: hostileValue(random) };
  const [name, value]: [string, unknown] = oneOf(random, entries);
  switch (upTo(random, 6)) {
    case 0:
      return Object.fromEntries(entries.filter(([each]) => each !== name));
    case 1:
      return { ...object, [oneOf(random, NAMES)]: hostileValue(random) };
    default:
      return { ...object, [name]: spoiled(random, value) };
  }
}

const NAMES = ['id', 'length', 'toString', 'hasOwnProperty', 'constructor', 'kind', 'x', '', '0'];

/** A text with something else somewhere in it. */
export function spoiledText(random: Random, text: string): string {
  const at = upTo(random, text.length + 1);
  const until = random() < 0.5 ? at : at + upTo(random, Math.min(40, text.length + 1));
  const other = hostileValue(random);
  const put = random() < 0.3 ? '' : typeof other === 'string' ? other : JSON.stringify(other);
  return `${text.slice(0, at)}${put}${text.slice(until)}`;
}
