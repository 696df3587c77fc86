import { questions } from '../../src/contract/questions';
import { readBy } from '../../src/contract/reading';

const TARGETS = { workItem: null, page: null, language: 'en', consoleUrl: null };
const targets = (over: object) =>
  readBy(questions.console.saveReminderTargets.payload, { targets: { ...TARGETS, ...over } });
const settings = (leadDays: unknown) =>
  readBy(questions.console.saveSettings.payload, { settings: { leadDays, timeZone: 'UTC' } });
const refused = (path: string, code = 'unknown-value') => ({ ok: false, failure: { code, path } });
/** An address of so many characters. */
const addressOf = (length: number) => 'https://site.example/'.padEnd(length, 'x');

it.each([
  ['http://site.example/console'],
  ['javascript:alert("https://site.example")'],
  ['see https://site.example/console'],
  [' https://site.example/console'],
  ['https://site.example/console here'],
  ['https://site.example/console\nhttps://other.example'],
  ['https://site.example/"onclick'],
  ['https://site.example/<b'],
  ['https://site.example/b>'],
  ['https://'],
  [''],
])('%j is no address of a console', (consoleUrl) => {
  expect(targets({ consoleUrl })).toMatchObject(refused('targets.consoleUrl'));
});

it('an address has at most 1000 characters', () => {
  expect(targets({ consoleUrl: addressOf(1000) })).toMatchObject({ ok: true });
  expect(targets({ consoleUrl: addressOf(1001) })).toMatchObject(refused('targets.consoleUrl', 'too-long'));
});

it.each([['https://a.example'], ['https://site.example/console?as=admin#/license/1'], [null]])(
  '%j is kept as it is',
  (consoleUrl) => {
    expect(targets({ consoleUrl })).toMatchObject({ ok: true, value: { targets: { consoleUrl } } });
  },
);

it.each([['ops'], ['1OPS'], ['OP S'], ['OPS"'], ['OPS-1'], ['"OPS'], ['A'.repeat(101)], ['']])(
  '%j is no key of a project',
  (projectKey) => {
    expect(targets({ workItem: { projectKey, issueType: 'Task' } })).toMatchObject(
      refused('targets.workItem.projectKey'),
    );
  },
);

it.each([['OPS/x'], ['a b'], ['../OPS'], ['OPS?x'], ['"OPS'], ['x'.repeat(256)], ['']])(
  '%j is no key of a space',
  (spaceKey) => {
    expect(targets({ page: { spaceKey } })).toMatchObject(refused('targets.page.spaceKey'));
  },
);

it('keys as products have them are kept, without blanks around them', () => {
  const workItem = { projectKey: ' OPS_2 ', issueType: ' Task ' };
  expect(targets({ workItem, page: { spaceKey: ' ~a.b-c_1 ' } })).toMatchObject({
    value: {
      targets: { workItem: { projectKey: 'OPS_2', issueType: 'Task' }, page: { spaceKey: '~a.b-c_1' } },
    },
  });
  const long = { projectKey: 'A'.repeat(100), issueType: 'x'.repeat(60) };
  expect(targets({ workItem: long, page: { spaceKey: 'x'.repeat(255) } })).toMatchObject({ ok: true });
});

it.each([
  [' ', 'missing'],
  ['x'.repeat(61), 'too-long'],
])('a type of work item of %j is refused', (issueType, code) => {
  expect(targets({ workItem: { projectKey: 'OPS', issueType } })).toMatchObject(
    refused('targets.workItem.issueType', code),
  );
});

it.each<[days: unknown]>([[0], [-1], [-60], [0.5], [1.5], [3651], [1e9]])(
  '%j days are no lead time: the day itself and the day after are told of anyway',
  (days) => {
    expect(settings([30, days])).toMatchObject(refused('settings.leadDays[1]'));
  },
);

it.each<[given: number[], kept: number[]]>([
  [[], []],
  [[1], [1]],
  [[3650], [3650]],
  [
    [7, 60, 7, 30],
    [60, 30, 7],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  ],
])('lead times of %j days are kept as %j', (given, kept) => {
  expect(settings(given)).toMatchObject({ ok: true, value: { settings: { leadDays: kept } } });
});
