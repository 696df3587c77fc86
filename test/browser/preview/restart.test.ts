import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InvokeAnswer } from '../../../preview/server/boot';
import { FIXTURE, FIXTURE_FUNCTIONS } from '../../preview/fixture/build';
import { startPreview, type RunningPreview } from '../support/preview';

const dataDir = mkdtempSync(path.join(tmpdir(), 'preview-restart-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function inOneStart<T>(work: (preview: RunningPreview) => Promise<T>): Promise<T> {
  const preview = await startPreview({ appDir: FIXTURE, functionsDir: FIXTURE_FUNCTIONS, dataDir });
  try {
    return await work(preview);
  } finally {
    await preview.close();
  }
}

async function ask(
  preview: RunningPreview,
  functionKey: string,
  payload: object = {},
): Promise<InvokeAnswer> {
  const body = JSON.stringify({ moduleKey: 'fixture-jira', functionKey, payload, switches: '' });
  const response = await fetch(`${preview.url}/_preview/invoke`, { method: 'POST', body });
  return (await response.json()) as InvokeAnswer;
}

it('keeps what functions stored over a restart, and forgets it at a reset', async () => {
  await inOneStart((preview) => ask(preview, 'addNote', { key: 'kept', text: 'over night' }));
  await inOneStart(async (preview) => {
    expect(await ask(preview, 'notes')).toMatchObject({ value: { results: [{ key: 'kept' }] } });
    await preview.reset();
    expect(await ask(preview, 'notes')).toMatchObject({ value: { results: [] } });
  });
  await inOneStart(async (preview) => {
    expect(await ask(preview, 'notes')).toMatchObject({ value: { results: [] } });
  });
}, 180_000);

it('installs the app on an empty site and at a reset, and upgrades it at a start on kept data', async () => {
  await inOneStart(async (preview) => {
    await preview.reset();
    expect(await ask(preview, 'lived')).toMatchObject({ value: ['avi:forge:installed:app'] });
  });
  await inOneStart(async (preview) => {
    expect(await ask(preview, 'lived')).toMatchObject({
      value: ['avi:forge:installed:app', 'avi:forge:upgraded:app'],
    });
  });
}, 180_000);

it('refuses payloads that Forge would not carry', async () => {
  await inOneStart(async (preview) => {
    expect(await ask(preview, 'addNote', { text: 'x'.repeat(500 * 1024) })).toMatchObject({ ok: false });
  });
}, 180_000);
