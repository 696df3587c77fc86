import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { IMPORT_JOB_ENTITY } from '../../src/ports/forge/import-job-rows';
import { IMPORT_QUEUE } from '../../src/ports/forge/import-jobs';
import { BY_HISTORY_INSTANT, HISTORY_ENTITY } from '../../src/ports/forge/reminding/history-rows';
import { REMINDER_QUEUE } from '../../src/ports/forge/reminding/queue';
import { BY_NEXT_DAY, BY_STATE, REMINDER_ENTITY } from '../../src/ports/forge/reminding/reminder-rows';
import { appManifest as manifest } from '../app-manifest';

const { modules } = parse(readFileSync('manifest.yml', 'utf8')) as { modules: Record<string, object[]> };

it.each([
  [REMINDER_ENTITY, ['nextOn', 'revision', 'row', 'state'], [BY_NEXT_DAY, BY_STATE]],
  [HISTORY_ENTITY, ['at', 'line'], [BY_HISTORY_INSTANT]],
  [IMPORT_JOB_ENTITY, ['by', 'revision', 'state'], []],
])('declares the entity %s as the code keeps it', (name, attributes, indexes) => {
  const entity = manifest.entities.find((each) => each.name === name);
  expect(Object.keys(entity?.attributes ?? {}).sort()).toEqual(attributes);
  expect(entity?.indexes.map((each) => each.name)).toEqual(indexes);
});

it('scans each day, delivers from the queue that the code names, and prepares data with each version', () => {
  expect(modules.scheduledTrigger).toContainEqual(
    expect.objectContaining({ function: 'scan-reminders', interval: 'day' }),
  );
  expect(modules.consumer).toEqual([
    expect.objectContaining({ queue: REMINDER_QUEUE, function: 'deliver-reminders' }),
    expect.objectContaining({ queue: IMPORT_QUEUE, function: 'store-import' }),
  ]);
  expect(modules.trigger).toEqual([
    expect.objectContaining({
      function: 'prepare-data',
      events: ['avi:forge:installed:app', 'avi:forge:upgraded:app'],
    }),
  ]);
});
