import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withoutPage } from '../../preview/site/pages';
import { placeOf, productOf, productOfModule } from '../../src/contract/modules';
import { ACCOUNT_ENTITY, type AccountEntity, BY_UPDATE } from '../../src/ports/forge/account-rows';
import { ATTENTION_ENTITY, type AttentionEntity, BY_DAY } from '../../src/ports/forge/attention-rows';
import { BY_PERSON, CHANGE_ENTITY, type ChangeEntity } from '../../src/ports/forge/change-rows';
import {
  BY_DELETION,
  BY_FORMER_OWNER,
  DELETED_ENTITY,
  toDeletedEntity,
} from '../../src/ports/forge/deleted-rows';
import { BY_DUE_DAY, BY_OWNER, LICENSE_ENTITY, toEntity } from '../../src/ports/forge/license-rows';
import { BY_INSTANT, LOOSE_KEY_ENTITY, type LooseKeyEntity } from '../../src/ports/forge/loose-key-rows';
import {
  BY_ACCOUNT,
  BY_ANSWERER,
  BY_LICENSE,
  BY_STATE,
  REQUEST_ENTITY,
  type RequestEntity,
} from '../../src/ports/forge/request-rows';
import { CHANGE_PROPERTY, NO_CHANGE, SILENCE_PROPERTY, SILENT } from '../../src/ports/forge/silence';
import { isDeliberate, PLACES } from '../../src/prompts';
import { SECONDS } from '../../src/seconds';
import { appManifest as manifest } from '../app-manifest';
import { entry } from '../contract/entries';

const raw = parse(readFileSync('manifest.yml', 'utf8')) as {
  app: { runtime: object; licensing: object; compatibility: object };
  permissions: object;
};

const WITH_ALL = entry({
  keyHint: 'IJKL',
  notes: 'Ask Ann',
  decision: { intent: { is: 'lapse' }, endsOn: '2015-01-31', decidedAt: '2015-05-09T12:00:00.000Z' },
  owner: '712020:ann',
  lacksOwner: true,
});

it('asks for these scopes and no others', () => {
  expect(manifest.scopes).toEqual([
    'storage:app',
    'read:confluence-user',
    'read:jira-user',
    'report:personal-data',
    'read:jira-work',
    'write:jira-work',
    'read:space:confluence',
    'read:page:confluence',
    'write:page:confluence',
    'read:app-data:confluence',
    'read:app-data:jira',
    'write:app-data:confluence',
    'write:app-data:jira',
  ]);
});

it('says of each scope why', () => {
  const lines = readFileSync('manifest.yml', 'utf8').split('\n');
  for (const scope of manifest.scopes) {
    expect(lines[lines.findIndex((line) => line.trim() === `- ${scope}`) - 1]).toMatch(/^ +# /);
  }
});

it('lets nothing out: beside the scopes it may only style its page while it runs', () => {
  expect(raw.permissions).toEqual({ scopes: manifest.scopes, content: { styles: ['unsafe-inline'] } });
});

it('runs on Node 24, is licensed, and is for both products', () => {
  expect(raw.app).toMatchObject({
    runtime: { name: 'nodejs24.x' },
    licensing: { enabled: true },
    compatibility: { confluence: { required: true }, jira: { required: false } },
  });
});

it('is worked on with the Node that it runs on', () => {
  expect(raw.app.runtime).toMatchObject({ name: `nodejs${readFileSync('.nvmrc', 'utf8').trim()}.x` });
});

it.each(['jira:adminPage', 'confluence:globalSettings'])('shows the console as %s', (type) => {
  expect(manifest.modules).toContainEqual(
    expect.objectContaining({ type, resource: 'console', resolver: 'resolver' }),
  );
});

it('every function has its handler', async () => {
  for (const handler of Object.values(manifest.functions)) {
    const [file = '', name = ''] = handler.split('.');
    expect(existsSync(`src/${file}.ts`)).toBe(true);
    const handlers = (await import(`../../src/${file}`)) as Record<string, unknown>;
    expect(typeof handlers[name]).toBe('function');
  }
});

it.each([
  [
    LICENSE_ENTITY,
    [BY_DUE_DAY, BY_OWNER],
    toEntity({ entry: WITH_ALL, keyReference: 'k1', changes: 1 }, null),
  ],
  [
    DELETED_ENTITY,
    [BY_DELETION, BY_FORMER_OWNER],
    toDeletedEntity({
      license: { entry: WITH_ALL, keyReference: 'k1', changes: 1 },
      deletedAt: '2015-05-09T12:00:00.000Z',
    }),
  ],
  [
    CHANGE_ENTITY,
    [BY_PERSON],
    {
      mark: 'm',
      by: 'a',
      at: '2015-05-09T12:00:00.000Z',
      change: { how: 'added', parts: [], more: 0 },
    } satisfies ChangeEntity,
  ],
  [LOOSE_KEY_ENTITY, [BY_INSTANT], { notedAt: '2015-05-09T12:00:00.000Z' } satisfies LooseKeyEntity],
  [
    ATTENTION_ENTITY,
    [BY_DAY],
    { day: '2015-05-09', mark: 'm', fact: { is: 'switches', off: [] } } satisfies AttentionEntity,
  ],
  [ACCOUNT_ENTITY, [BY_UPDATE], { updatedAt: '2015-05-09T12:00:00.000Z' } satisfies AccountEntity],
])('declares the entity %s as the code keeps it, and its indexes %j', (name, indexes, value) => {
  const entity = manifest.entities.find((each) => each.name === name);
  expect(Object.keys(entity?.attributes ?? {}).sort()).toEqual(Object.keys(value).sort());
  expect(entity?.indexes.map((each) => each.name)).toEqual(indexes);
});

it('declares the requests as the code keeps them, with an index for each way to them', () => {
  const request: Required<RequestEntity> = {
    accountId: 'a',
    license: 'l',
    kind: 'seats',
    text: '',
    askedAt: '2015-05-09T12:00:00.000Z',
    state: 'declined',
    answeredBy: 'b',
    answeredAt: '2015-05-09T13:00:00.000Z',
    line: '',
    until: '2015-06-01',
  };
  const entity = manifest.entities.find(({ name }) => name === REQUEST_ENTITY);
  expect(Object.keys(entity?.attributes ?? {}).sort()).toEqual(Object.keys(request).sort());
  expect(entity?.indexes.map(({ name }) => name)).toEqual([BY_ACCOUNT, BY_ANSWERER, BY_LICENSE, BY_STATE]);
});

it('shows nothing to those without a license', () => {
  expect(readFileSync('manifest.yml', 'utf8')).not.toContain('unlicensedAccess');
});

it('README says of each scope why, and of no other', () => {
  const [, part = ''] = readFileSync('README.md', 'utf8').split('## Scopes, and why\n\n');
  const [table = ''] = part.split('\n\n');
  const told = [...table.matchAll(/^\| (`.+?)\s*\|/gm)].flatMap(
    ([, cell = '']) => cell.match(/[^`, ]+/g) ?? [],
  );
  expect(told.sort()).toEqual([...manifest.scopes].sort());
});

it('the preview has a page for each module that people see', () => {
  expect(withoutPage(manifest).map(({ type }) => type)).toEqual([]);
});

it('shows prompts in every place, each by a module of its product', () => {
  const shown = manifest.modules.filter(({ resolver }) => resolver === 'prompts');
  expect(shown.map(({ type }) => placeOf(type)).sort()).toEqual([...PLACES].sort());
  for (const { type } of shown) expect(productOf(placeOf(type)!)).toBe(productOfModule(type));
});

it('leaves out what is not deliberate, by the words that are written', () => {
  const equal = (propertyKey: string, value: string) => ({
    entityPropertyEqualTo: { entity: 'app', propertyKey, objectName: 'is', value },
  });
  const whileSpoken = {
    not: { and: { ...equal(SILENCE_PROPERTY, SILENT), and: equal(CHANGE_PROPERTY, NO_CHANGE) } },
  };
  for (const { type, displayConditions } of manifest.modules) {
    const place = placeOf(type);
    expect(displayConditions).toEqual(place && !isDeliberate(place) ? whileSpoken : {});
  }
});

it('a function waits no longer for the platform than the manifest lets it run', () => {
  const seconds = Object.entries(manifest.functions).map(([key, handler]) => [
    handler.replace(/^.*\./, ''),
    manifest.timeouts[key] ?? 25,
  ]);
  expect(SECONDS).toEqual(Object.fromEntries(seconds));
});
