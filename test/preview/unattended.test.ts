import { FunctionFailed } from '../../preview/functions/functions';
import { PEOPLE } from '../../preview/platform';
import { runDaily } from '../../preview/server/daily';
import { tellLifecycle } from '../../preview/server/lifecycle';
import { resetData } from '../../preview/server/reset';
import { runSchedule } from '../../preview/server/unattended';
import { DEFAULTS, type Switches } from '../../preview/site/switches';
import { type Handlers, siteOf } from './site-of';

const MANIFEST = {
  app: { compatibility: { jira: { required: true }, confluence: { required: false } } },
  modules: {
    scheduledTrigger: [
      { key: 'every-day', function: 'scan', interval: 'day' },
      { key: 'every-week', function: 'sweep', interval: 'week' },
    ],
    consumer: [{ key: 'deliveries', queue: 'post', function: 'deliver' }],
    trigger: [
      { key: 'beginning', function: 'begin', events: ['avi:forge:installed:app'] },
      { key: 'both', function: 'prepare', events: ['avi:forge:installed:app', 'avi:forge:upgraded:app'] },
    ],
    function: [
      { key: 'scan', handler: 'index.scan', timeoutSeconds: 900 },
      { key: 'sweep', handler: 'index.sweep' },
      { key: 'deliver', handler: 'index.deliver', timeoutSeconds: 300 },
      { key: 'begin', handler: 'index.begin' },
      { key: 'prepare', handler: 'index.prepare' },
    ],
  },
  permissions: { scopes: ['write:jira-work', 'write:page:confluence'] },
};
const start = (handlers: Handlers = {}) => siteOf(MANIFEST, handlers);

const on = (switches: Partial<Switches> = {}) => ({ switches: { ...DEFAULTS, ...switches }, laterMs: 0 });
const EVERY_DAY = { key: 'every-day', function: 'scan', interval: 'day' };
const EVERY_WEEK = { key: 'every-week', function: 'sweep', interval: 'week' };
const ok = () => ({ statusCode: 204 });

describe('a schedule runs as on the platform', () => {
  it('with nobody there, told its module and the installation', async () => {
    const { site, calls } = start({ 'index.scan': ok });
    expect(await runSchedule(site, on(), EVERY_DAY)).toBe(204);
    expect(calls).toMatchObject([
      {
        handler: 'index.scan',
        args: [
          { context: { moduleKey: 'every-day' } },
          { installContext: expect.stringMatching(/^ari:cloud:jira::site\//) as string },
        ],
        invocation: { moduleKey: 'every-day', license: { active: true } },
      },
    ]);
    expect(calls[0]?.invocation).not.toHaveProperty('accountId');
    expect(calls[0]?.args[1]).not.toHaveProperty('principal');
  });

  it('on the day of the switches', async () => {
    const { site, calls } = start({ 'index.scan': ok });
    await runSchedule(site, on({ day: '2027-03-12', zone: 'Asia/Tokyo' }), EVERY_DAY);
    expect(calls.map(({ at }) => at)).toEqual(['2027-03-12T10:00:00.000Z']);
  });

  it.each([
    ['active', { active: true, isEvaluation: false }],
    ['evaluation', { active: true, isEvaluation: true, trialEndDate: '2026-12-12T00:00:00.000Z' }],
    ['inactive', { active: false }],
  ] as const)('with the host’s license: %s', async (license, told) => {
    const { site, calls } = start({ 'index.scan': ok });
    await runSchedule(site, on({ license }), EVERY_DAY);
    expect(calls[0]).toMatchObject({ invocation: { license: told }, args: [{}, { license: told }] });
  });

  it('without a license where none applies', async () => {
    const { site, calls } = start({ 'index.scan': ok });
    await runSchedule(site, on({ license: 'absent' }), EVERY_DAY);
    expect(calls[0]?.invocation).not.toHaveProperty('license');
  });

  it('for as long as the manifest allows, else for 55 seconds', async () => {
    const { site, calls } = start({ 'index.scan': ok, 'index.sweep': ok });
    await runSchedule(site, on(), EVERY_DAY);
    await runSchedule(site, on(), EVERY_WEEK);
    expect(calls.map(({ timeoutMs }) => timeoutMs)).toEqual([900_000, 55_000]);
  });

  it.each([
    ['nothing', () => undefined, 424],
    ['another thing than a web trigger does', () => ({ scanned: 3 }), 424],
    ['that it failed', () => ({ statusCode: 500 }), 500],
  ])('and is judged by its answer: %s', async (_, scan, said) => {
    expect(await runSchedule(start({ 'index.scan': scan }).site, on(), EVERY_DAY)).toBe(said);
  });

  it('and what it throws is told', async () => {
    const { site } = start({
      'index.scan': () => {
        throw new FunctionFailed('on purpose');
      },
    });
    expect(await runSchedule(site, on(), EVERY_DAY)).toBe('on purpose');
  });
});

describe('a day', () => {
  it('runs what is daily and nothing else, and then what that put into the queue', async () => {
    const { site, calls, pushed } = start({
      'index.scan': async () => {
        await pushed('post', { keys: ['a'] });
        return ok();
      },
    });
    await runDaily(site, { ...DEFAULTS, day: '2027-03-12' });
    expect(calls.map(({ handler }) => handler)).toEqual(['index.scan', 'index.deliver']);
  });

  it('tells what came to be, what is another now, and where to look', async () => {
    const make = (path: string, remote: string, method: string, body: object) =>
      site.platform.call({
        to: { type: 'fpp', provider: 'app', remote },
        path,
        method,
        body,
        accountId: undefined,
      });
    const fields = { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Renew' };
    const { site } = start({
      'index.scan': async () => {
        await make('/rest/api/3/issue', 'jira', 'POST', { fields });
        await make('/rest/api/3/issue/10000', 'jira', 'PUT', { fields: { summary: 'Renew today' } });
        await make('/wiki/api/v2/pages', 'confluence', 'POST', {
          spaceId: '65538',
          title: 'A page',
          body: { value: '<p>Renew</p>' },
        });
        return ok();
      },
    });
    await make('/rest/api/3/issue', 'jira', 'POST', { fields });
    const elsewhere = { ...fields, project: { key: 'IT' } };
    await make('/rest/api/3/issue', 'jira', 'POST', { fields: elsewhere });
    expect(await runDaily(site, { ...DEFAULTS, day: '2027-03-12' })).toEqual({
      day: '2027-03-12',
      workItem: { made: ['10002'], changed: ['10000'] },
      page: { made: ['98305'], changed: [] },
      seenAt: ['/jira/projects/OPS', '/confluence/spaces/TEAM'],
      givenUp: 0,
      failed: [],
    });
  });

  it('names what failed', async () => {
    const { site } = start({ 'index.scan': () => ({ statusCode: 500 }) });
    expect(await runDaily(site, DEFAULTS)).toMatchObject({ failed: ['every-day: 500'] });
  });
});

describe('the app’s own life', () => {
  it.each([
    ['avi:forge:installed:app', ['index.begin', 'index.prepare'], 'installerAccountId'],
    ['avi:forge:upgraded:app', ['index.prepare'], 'upgraderAccountId'],
  ] as const)('%s is told to those that ask for it', async (eventType, handlers, by) => {
    const { site, calls } = start();
    await tellLifecycle(site, eventType);
    expect(calls.map(({ handler }) => handler)).toEqual(handlers);
    for (const { args } of calls) expect(args[0]).toMatchObject({ eventType, [by]: PEOPLE.admin.accountId });
  });

  it('a reset installs anew, on the day of the switches, before the examples come', async () => {
    const order: string[] = [];
    const { site, calls, pushed } = start({ 'index.begin': () => order.push('installed') });
    await pushed('post', { left: 'by the days before' });
    await resetData(site, () => Promise.resolve(void order.push('examples')), { day: '2027-03-12' });
    expect(order).toEqual(['installed', 'examples']);
    expect(calls.map(({ handler, at }) => `${handler} ${at.slice(0, 10)}`)).toEqual([
      'index.begin 2027-03-12',
      'index.prepare 2027-03-12',
    ]);
  });

  it('what fails is told in the terminal, and hinders nothing', async () => {
    const { site, calls, said } = start({
      'index.begin': () => {
        throw new FunctionFailed('on purpose');
      },
    });
    await tellLifecycle(site, 'avi:forge:installed:app');
    expect(said).toEqual(['preview: avi:forge:installed:app: beginning: on purpose']);
    expect(calls).toHaveLength(2);
  });
});
