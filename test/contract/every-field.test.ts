import { chatQuestions } from '../../src/contract/chat';
import { questions } from '../../src/contract/questions';
import { pathText, readBy } from '../../src/contract/reading';
import { type AnyQuestion, GOOD, OPTIONAL } from './good-payloads';

const ALL = { ...questions.console, ...questions.prompts, ...chatQuestions };
const NAMES = Object.keys(ALL) as AnyQuestion[];
const read = (question: AnyQuestion, payload: unknown) => readBy<unknown>(ALL[question].payload, payload);

type Path = (string | number)[];

/** The places of all fields and rows in a value, the outer ones first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return [at, ...placesIn(inner, at)];
  });
}

/** The value with another one in a place; `undefined`: without that place. */
function withAt(value: unknown, [first, ...rest]: Path, next: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (first === undefined) return next;
  if (rest.length > 0) copy[first] = withAt(copy[first], rest, next);
  else if (next === undefined) Reflect.deleteProperty(copy, first);
  else copy[first] = next;
  return copy;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], value);

const rows = NAMES.flatMap((question) => placesIn(GOOD[question]).map((path) => ({ question, path })));
const isUnread = (path: Path) => /^rows\[0\]\.row/.test(pathText(path)) && path.length > 3;
const isFree = ({ question, path }: { question: AnyQuestion; path: Path }) =>
  isUnread(path) || (/^rows\[0\]\.(row|key)$/.test(pathText(path)) && question !== 'undoImport');

it.each(NAMES)('%s: every field of a good payload is read back', (question) => {
  expect(read(question, GOOD[question])).toStrictEqual({ ok: true, value: GOOD[question] });
});

it.each(NAMES)('%s: what it does not know is left out', (question) => {
  const answer = read(question, { ...GOOD[question], accountId: 'x' });
  expect(answer).toStrictEqual({ ok: true, value: GOOD[question] });
});

it.each(NAMES)('%s: no list, no text and not nothing is a payload', (question) => {
  for (const payload of [[], 'x', 7, null, undefined])
    expect(read(question, payload)).toMatchObject({ ok: false, failure: { code: 'not-a-record', path: '' } });
});

it.each(
  rows
    .filter(({ path }) => typeof path.at(-1) === 'string' && !isUnread(path))
    .map((row) => [`${row.question}: ${pathText(row.path)}`, row] as const),
)('%s may be left out only where that is said', (_, { question, path }) => {
  const answer = read(question, withAt(GOOD[question], path, undefined));
  const isOptional = OPTIONAL[question]?.test(pathText(path)) ?? false;
  expect(answer).toMatchObject(
    isOptional ? { ok: true } : { ok: false, failure: { code: 'missing', path: pathText(path) } },
  );
});

it.each(
  rows.filter((row) => !isFree(row)).map((row) => [`${row.question}: ${pathText(row.path)}`, row] as const),
)('%s of another kind is refused, with its path', (_, { question, path }) => {
  const wrong = typeof valueAt(GOOD[question], path) === 'boolean' ? 'x' : true;
  expect(read(question, withAt(GOOD[question], path, wrong))).toMatchObject({
    ok: false,
    failure: { code: expect.stringMatching(/^(wrong-type|unknown-value)$/) as string, path: pathText(path) },
  });
});
