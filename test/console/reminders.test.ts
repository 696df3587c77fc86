import { NO_TARGETS, type ReminderTargets } from '../../src/contract/reminder-targets';
import type { DeliveryFailureCode } from '../../src/contract/reminders';
import { words as de } from '../../src/words/de';
import { words as en } from '../../src/words/en';
import { createSpeech } from '../../src/words/speech';
import { runningOn } from '../../static/console/data/renewals';
import { lastName } from '../../static/console/form/field-name';
import {
  aboutText,
  faultText,
  milestoneText,
  supersededText,
} from '../../static/console/reminders/reminder-text';
import {
  draftOf,
  readTargets,
  storedIn,
  type TargetDraft,
  targetField,
  targetsIn,
  usableAddress,
} from '../../static/console/reminders/target-draft';

const english = createSpeech('en-US', en);
const german = createSpeech('de-DE', de);

/** What was typed in place of what is stored. */
type Typed = { [K in keyof TargetDraft]?: Partial<TargetDraft[K]> };

const faultsIn = (draft: TargetDraft) => readTargets(draft).faults.map(({ path }) => lastName(path));

describe('the settings as they are typed', () => {
  const whole: ReminderTargets = {
    workItem: { projectKey: 'OPS', issueType: 'Task' },
    page: { spaceKey: 'ops' },
    language: 'de',
    consoleUrl: 'https://site.example/console',
  };
  const draft = ({ workItem, page, ...over }: Typed = {}): TargetDraft => {
    const stored = draftOf(whole);
    return {
      ...stored,
      ...over,
      workItem: { ...stored.workItem, ...workItem },
      page: { ...stored.page, ...page },
    };
  };

  it.each([NO_TARGETS, whole])('are sent as they were stored', (targets) =>
    expect(targetsIn(draftOf(targets))).toEqual(targets),
  );
  it('a project’s key is written in capitals, blanks around what was typed do not count', () =>
    expect(
      targetsIn(
        draft({
          workItem: { projectKey: ' ops ', issueType: ' Task ' },
          page: { spaceKey: ' ops ' },
          consoleUrl: ' ',
        }),
      ),
    ).toEqual({ ...whole, consoleUrl: null }));
  it('what is switched off is not sent, and stays in the form', () => {
    const off = draft({ workItem: { isOn: false }, page: { isOn: false } });
    expect(targetsIn(off)).toMatchObject({ workItem: null, page: null });
    expect(off).toMatchObject({ workItem: { projectKey: 'OPS' }, page: { spaceKey: 'ops' } });
  });
  it.each<[title: string, over: Typed, fields: string[]]>([
    ['nothing', {}, []],
    ['a number of a work item', { workItem: { projectKey: 'OPS-7' } }, ['projectKey']],
    ['no key', { workItem: { projectKey: ' ' } }, ['projectKey']],
    ['a key that nobody asks for', { workItem: { isOn: false, projectKey: 'OPS-7' } }, []],
    ['no type', { workItem: { issueType: '' } }, ['issueType']],
    ['an address in place of a key', { page: { spaceKey: 'wiki/spaces/OPS' } }, ['spaceKey']],
    ['an address that is not https', { consoleUrl: 'http://site.example' }, ['consoleUrl']],
    [
      'several',
      { workItem: { projectKey: '' }, page: { spaceKey: '' }, consoleUrl: 'x' },
      ['projectKey', 'spaceKey', 'consoleUrl'],
    ],
  ])('wrong: %s', (_, over, fields) => expect(faultsIn(draft(over)).sort()).toEqual(fields.sort()));

  it.each([
    ['targets.workItem.projectKey', 'workItem.projectKey'],
    ['targets.consoleUrl', 'consoleUrl'],
    ['targets.language', 'language'],
    ['', ''],
  ])('a refusal of %j is told beside %j', (path, field) => expect(targetField(path)).toBe(field));
  it('what is stored stands in the form as it was read, and what is switched off as it was typed', () => {
    const typed = draft({ workItem: { projectKey: ' ops ' }, page: { isOn: false, spaceKey: 'elsewhere' } });
    expect(storedIn(typed, { ...whole, page: null })).toEqual(
      draft({ page: { isOn: false, spaceKey: 'elsewhere' } }),
    );
  });

  it.each([
    [
      'https://site.example/jira/settings/apps/a/b?x=1#/reminders',
      'https://site.example/jira/settings/apps/a/b',
    ],
    ['http://localhost:8080/jira', null],
  ])('the address %s is offered as %s', (url, offered) => expect(usableAddress(new URL(url))).toBe(offered));
  it('no address, nothing offered', () => expect(usableAddress(null)).toBeNull());
});

describe('what a line says', () => {
  it.each([
    [60, '60 days before', '60 Tage vorher'],
    [1, '1 day before', '1 Tag vorher'],
    [0, 'on the day itself', 'am Tag selbst'],
    [-1, 'the day after', 'am Tag danach'],
  ])('the milestone %i', (milestone, said, gesagt) => {
    expect(milestoneText(english, milestone)).toBe(said);
    expect(milestoneText(german, milestone)).toBe(gesagt);
  });

  it('the last day with cover, not the first one without', () =>
    expect(aboutText(english, { kind: 'maintenance', endsOn: '2026-12-20', milestone: 30 })).toBe(
      'Maintenance through Dec 19, 2026. Reminder: 30 days before.',
    ));
  it('that an end is settled', () =>
    expect(aboutText(german, { kind: 'evaluation', endsOn: '2026-12-20', milestone: null })).toBe(
      'Testphase bis 19. Dez. 2026. Erledigt: Dieses Ende gilt nicht mehr, seine Erinnerungen sind geschlossen.',
    ));
  it('which earlier ones it stands for', () => {
    expect(supersededText(english, [60, 30])).toBe(
      'Stands for earlier ones that were not delivered: 60 days before and 30 days before.',
    );
    expect(supersededText(english, [])).toBeNull();
  });

  const codes: Record<DeliveryFailureCode, null> = {
    'no-project': null,
    'no-issue-type': null,
    'no-space': null,
    'not-allowed': null,
    refused: null,
    busy: null,
    unavailable: null,
  };
  it.each(Object.keys(codes) as DeliveryFailureCode[])('why it was not delivered: %s', (code) => {
    const fault = { target: 'workItem', code, detail: null } as const;
    expect(faultText(english, fault)).toBe(`Work item in Jira: ${en.delivery[code]}`);
    expect(faultText(german, { ...fault, target: 'page', detail: '<b>No</b>' })).toBe(
      `Seite in Confluence: ${de.delivery[code]} Die Antwort war: <b>No</b>`,
    );
  });
});

it('a renewal in progress lapses by itself on its day', () => {
  const renewal = { licenseId: 'a', until: '2026-12-12', by: null };
  expect([...runningOn('2026-12-11', [renewal])]).toEqual([['a', renewal]]);
  expect([...runningOn('2026-12-12', [renewal])]).toEqual([]);
});
