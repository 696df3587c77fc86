import type { FrameLocator, Locator, Page, Route } from 'playwright-core';
import { answerTo } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();

/** The console on the visitor's page. */
interface OpenConsole {
  page: Page;
  app: FrameLocator;
}

/** A form of the console, and one of its fields. */
interface FormCase {
  form: string;
  open: (opened: OpenConsole) => Promise<void>;
  field: (app: FrameLocator) => Locator;
  /** What is wrong in the field, and what is right, twice. */
  wrong: string;
  right: string;
  other: string;
  /** What the field says where its value is refused for its length. */
  says: RegExp;
  send: string;
  /** The question that is sent, and the field's place in it. */
  question: string;
  path: string;
}

const labelled = (name: string) => (app: FrameLocator) => app.getByLabel(name, { exact: true });
const goTo =
  (button: string) =>
  async ({ app }: OpenConsole) =>
    app.getByRole('button', { name: button, exact: true }).click();

const FORMS: FormCase[] = [
  {
    form: 'a new license',
    open: async (opened) => {
      await goTo('Add a license')(opened);
      await opened.app.getByLabel('Product', { exact: true }).selectOption('desktop');
    },
    field: labelled('Name'),
    wrong: 'x'.repeat(201),
    right: 'Bergen',
    other: 'Oslo',
    says: /^This is too long\./,
    send: 'Add the license',
    question: 'addLicense',
    path: 'draft.name',
  },
  {
    form: 'a known license',
    open: async (opened) => {
      await openLicense(opened.app, 'Jira Server, Berlin');
      await opened.app.getByRole('button', { name: 'Edit', exact: true }).click();
    },
    field: (app) => app.getByRole('group', { name: 'Entry 1' }).getByLabel('Editors'),
    wrong: '2.5',
    right: '30',
    other: '40',
    says: /^(Enter a whole number|This is too long\.)/,
    send: 'Save',
    question: 'saveLicense',
    path: 'draft.license.history[0].seats',
  },
  {
    form: 'a License Key',
    open: async (opened) => {
      await openLicense(opened.app, 'Jira Server, Berlin');
      await opened.app.getByRole('button', { name: 'Replace' }).click();
    },
    field: labelled('New License Key'),
    wrong: 'x'.repeat(4001),
    right: 'EXAMPLE-JIRA-BERLIN-9999',
    other: 'EXAMPLE-JIRA-BERLIN-8888',
    says: /^This is too long\./,
    send: 'Save',
    question: 'replaceKey',
    path: 'key',
  },
  {
    form: 'a renewal in progress',
    open: async (opened) => {
      await openLicense(opened.app, 'Jira Server, Dublin');
      await opened.app.getByRole('button', { name: 'Mark as in progress' }).click();
    },
    field: labelled('In progress until'),
    wrong: '11/22/2026',
    right: '12/24/2026',
    other: '12/31/2026',
    says: /^Choose a day after today\./,
    send: 'Save',
    question: 'setRenewal',
    path: 'until',
  },
  {
    form: 'the settings',
    open: ({ app }) => toTab(app, 'Settings'),
    field: labelled('Days before the end'),
    wrong: 'soon',
    right: '90, 30',
    other: '90, 14',
    says: /^Enter whole numbers from 1 to 3650/,
    send: 'Save',
    question: 'saveSettings',
    path: 'settings.leadDays[1]',
  },
  {
    form: 'where reminders go',
    open: ({ app }) => toTab(app, 'Reminders'),
    field: labelled('Address of this console'),
    wrong: 'http://site.example',
    right: 'https://site.example/console',
    other: 'https://site.example/other',
    says: /^This is no such address\./,
    send: 'Save',
    question: 'saveReminderTargets',
    path: 'targets.consoleUrl',
  },
  {
    form: 'the answer to a request',
    open: async (opened) => {
      await askAnAdmin();
      await toTab(opened.app, 'Requests');
      await opened.app.getByRole('button', { name: 'Answer', exact: true }).click();
      await opened.app.getByLabel('Your answer').selectOption({ label: 'Declined, with a line' });
    },
    field: labelled('Why, in a line'),
    wrong: 'x'.repeat(501),
    right: 'Not this year.',
    other: 'Ask again in spring.',
    says: /^At most 500 characters\./,
    send: 'Send the answer',
    question: 'answerRequests',
    path: 'answer.line',
  },
];

/** A user's request, so that there is one to answer. */
const askAnAdmin = () =>
  fetch(`${stage.preview.url}/_preview/invoke`, {
    method: 'POST',
    body: JSON.stringify({
      moduleKey: 'prompt-issue',
      functionKey: 'askAdmin',
      payload: { licenseId: null, kind: 'seats', text: '', timeZone: 'UTC' },
      switches: '?as=user',
    }),
  });

/** Answers a question as the host would, `times` times; what comes after that reaches the back end. Gives what was asked. */
async function answer(question: string, reply: unknown, times = 1): Promise<unknown[]> {
  const asked: unknown[] = [];
  await stage.page.route('**/_preview/invoke', (route: Route) => {
    const { functionKey, payload } = route.request().postDataJSON() as {
      functionKey: string;
      payload: unknown;
    };
    if (functionKey !== question) return route.fallback();
    asked.push(payload);
    return asked.length > times ? route.fallback() : route.fulfill({ json: reply });
  });
  return asked;
}
const refusal = (path: string) => ({
  ok: true,
  value: { ok: false, failure: { code: 'bad-input', fault: { code: 'too-long', path, clauses: [] } } },
});
/** Where the app can look what stands there, it says what it found; where it cannot, that nobody knows. */
const UNSURE = /^(Nothing was stored so far|We do not know whether this was stored)$/;
const LOST = { ok: false, message: 'The answer was lost.' };

/** What stands under a field: its help, and what is wrong with it. */
const under = async (app: FrameLocator, field: Locator, text: RegExp) => {
  const id = await field.getAttribute('aria-describedby');
  return app.locator(`[id="${id}"] .field-fault span`).filter({ hasText: text });
};

describe.each(FORMS)('$form', ({ open, field: fieldIn, wrong, right, other, says, send, question, path }) => {
  let opened: OpenConsole;
  const field = () => fieldIn(opened.app);
  const fault = () => under(opened.app, field(), says);
  const isFocused = () => field().and(opened.app.locator(':focus')).waitFor();
  const sending = () =>
    opened.app.locator('form').filter({ has: field() }).getByRole('button', { name: send, exact: true });
  beforeEach(async () => {
    opened = { page: stage.page, app: await openConsole(stage.page) };
    await open(opened);
  });

  it('says what is wrong under the field once it is left, and leads there in place of sending', async () => {
    const asked = await answer(question, LOST);
    await field().fill(wrong);
    expect(await field().getAttribute('aria-invalid')).not.toBe('true');
    await field().blur();
    await (await fault()).waitFor();
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    await sending().click();
    await isFocused();
    expect(await field().inputValue()).toBe(wrong);
    expect(asked).toEqual([]);
    await field().fill(right);
    await (await fault()).waitFor({ state: 'detached' });
  });

  it('says what the back end refused under the same field, until it is changed', async () => {
    const asked = await answer(question, refusal(path));
    await field().fill(right);
    await sending().click();
    await (await fault()).waitFor();
    await isFocused();
    expect(await field().inputValue()).toBe(right);
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect(asked).toHaveLength(1);
    await field().fill(other);
    await (await fault()).waitFor({ state: 'detached' });
  });

  it('does not call lost what may be stored, keeps what was typed, and sends it again', async () => {
    const asked = await answer(question, LOST);
    await field().fill(right);
    await sending().click();
    await opened.app.getByRole('alert').getByText(UNSURE).waitFor();
    expect(await field().inputValue()).toBe(right);
    const answered = answerTo(opened.page, question);
    await sending().click();
    await answered;
    await opened.app.getByText(UNSURE).waitFor({ state: 'detached' });
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('asks before what was typed is left behind, with the host’s back button too', async () => {
    const { app, page } = opened;
    await field().fill(right);
    await page.goBack();
    const dialog = app.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Stay' }).click();
    expect(await field().inputValue()).toBe(right);
    await page.goBack();
    await dialog.getByRole('button', { name: 'Leave' }).click();
    await field().waitFor({ state: 'detached' });
    expect(await dialog.count()).toBe(0);
  });
});
