import * as z from 'zod/mini';
import { consider } from '../../src/contract/consider';
import { faultText } from '../../src/contract/fault-text';
import { falseLengthIn, pathText, readBy, readWholeBy, saying } from '../../src/contract/reading';
import { readRecord } from '../../src/contract/record';
import { LicenseFault } from '../../src/policy';
import { serverLicense } from '../builders';

const few = z.array(z.string()).check(z.maxLength(1));
const custom = z.string().check(z.refine((text) => text === 'yes', saying('not-an-id')));
const schema = z.object({
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(3))),
  few: z.optional(few),
  choice: z.optional(z.enum(['one', 'two'])),
  either: z.optional(z.union([z.number(), z.literal('none')])),
  own: z.optional(custom),
  inner: z.optional(z.object({ needed: z.number() })),
});

it.each<[title: string, input: unknown, code: string, path: string]>([
  ['no object', 'x', 'not-a-record', ''],
  ['a short text', { text: '' }, 'missing', 'text'],
  ['a long text', { text: 'xxxx' }, 'too-long', 'text'],
  ['a long list', { few: ['a', 'b'] }, 'too-many', 'few'],
  ['a number for a text', { few: [1] }, 'wrong-type', 'few[0]'],
  ['no choice', { choice: 'three' }, 'unknown-value', 'choice'],
  ['neither', { either: 'some' }, 'unknown-value', 'either'],
  ['what a check names', { own: 'no' }, 'not-an-id', 'own'],
  ['nothing inside', { inner: {} }, 'missing', 'inner.needed'],
  ['null inside', { inner: { needed: null } }, 'wrong-type', 'inner.needed'],
  ['a false length', { few: { length: { toString: 1 } } }, 'wrong-type', 'few'],
])('reading names the fault: %s', (_, input, code, path) => {
  expect(readBy<unknown>(schema, input)).toEqual({ ok: false, failure: { code, path, clauses: [] } });
});

it('reading as a whole tells all faults, in the order of the fields', () => {
  expect(readWholeBy<unknown>(schema, { choice: 3, text: 1, inner: {} })).toEqual({
    ok: false,
    failure: [
      { code: 'wrong-type', path: 'text', clauses: [] },
      { code: 'unknown-value', path: 'choice', clauses: [] },
      { code: 'missing', path: 'inner.needed', clauses: [] },
    ],
  });
});

it.each<[input: unknown, found: string]>([
  [null, ''],
  ['text', ''],
  [{ length: {} }, ''],
  [{ a: { length: 'x' } }, 'a'],
  [{ a: { length: 3 }, b: ['x', { length: null }] }, 'b[1]'],
  [{ a: { b: { c: [{ length: true }] } } }, 'a.b.c[0]'],
  [{ a: ['x', 'y'], b: 1 }, ''],
])('in %j, a length that is no number is at "%s"', (input, found) => {
  expect(pathText(falseLengthIn(input))).toBe(found);
});

it.each([
  [11, true],
  [12, false],
])('a false length is looked for so deep and no deeper: %s', (depth, isFound) => {
  let input: object = { length: {} };
  for (let level = 1; level < depth; level += 1) input = { a: input };
  expect(falseLengthIn(input).length > 0).toBe(isFound);
});

it.each<[title: string, over: object, code: string, path: string, clauses: string[]]>([
  ['no id', { id: undefined }, 'missing', 'id', []],
  ['an empty id', { id: '' }, 'missing', 'id', []],
  [
    'half a seat',
    { history: [{ kind: 'new', on: '2014-01-31', seats: 1.5 }] },
    'seats-not-whole',
    'history[0].seats',
    [],
  ],
  [
    'no seats',
    { history: [{ kind: 'new', on: '2014-01-31', seats: 0 }] },
    'seats-not-whole',
    'history[0].seats',
    [],
  ],
  [
    'more seats than can be counted',
    { history: [{ kind: 'upgrade', on: '2014-01-31', seats: 2 ** 53 }] },
    'seats-not-whole',
    'history[0].seats',
    [],
  ],
  [
    'no such day',
    { history: [{ kind: 'renewal', on: '2014-02-30' }] },
    'impossible-date',
    'history[0].on',
    ['D1'],
  ],
  [
    'a day too late',
    { history: [{ kind: 'renewal', on: '9000-01-01' }] },
    'date-out-of-range',
    'history[0].on',
    ['D1'],
  ],
  [
    'a comma',
    { ask: { orderTotal: { amount: '1,5', currency: 'USD' } } },
    'amount-not-decimal',
    'ask.orderTotal.amount',
    [],
  ],
  [
    'no code',
    { ask: { orderTotal: { amount: '1', currency: 'US' } } },
    'currency-not-a-code',
    'ask.orderTotal.currency',
    [],
  ],
])('a record is refused: %s', (_, over, code, path, clauses) => {
  expect(readRecord({ id: 'a', ...serverLicense(), ...over })).toEqual({
    ok: false,
    failure: { code, path, clauses },
  });
});

it.each<[title: string, ask: object | null | undefined, read: object]>([
  ['nothing', undefined, {}],
  ['null', null, {}],
  [
    'a number for an amount, small letters',
    { orderTotal: { amount: 300.5, currency: 'usd' } },
    { orderTotal: { amount: '300.5', currency: 'USD' } },
  ],
  ['a release', { releasedOn: '2015-05-01' }, { releasedOn: '2015-05-01' }],
])('of what is asked, a record reads: %s', (_, ask, expected) => {
  const license = serverLicense({ history: [{ kind: 'new', on: '2014-01-31', seats: 1 }] });
  const read = readRecord({ id: 'a', ...license, ask });
  expect(read).toEqual({ ok: true, value: { id: 'a', license, ask: expected } });
});

it('a license that contradicts the terms gives its fault; what else is thrown is thrown on', () => {
  const fault = new LicenseFault({ code: 'nothing-before', path: 'history[0].on', clauses: ['M1'] });
  expect(consider(() => 7)).toEqual({ ok: true, value: 7 });
  expect(
    consider(() => {
      throw fault;
    }),
  ).toEqual({ ok: false, failure: { code: 'nothing-before', path: 'history[0].on', clauses: ['M1'] } });
  expect(() =>
    consider(() => {
      throw new Error('else');
    }),
  ).toThrow('else');
});

it('the sentence of a fault is that of its code, with an example and the longest id', () => {
  const say = (...said: unknown[]) => JSON.stringify(said);
  expect(faultText({ say }, 'impossible-date', '9 May')).toBe(
    JSON.stringify(['fault.impossible-date', { example: '9 May', longest: 100 }]),
  );
  expect(faultText({ say }, 'missing')).toContain('2015-05-09');
});
