import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURE, FIXTURE_FUNCTIONS } from '../../preview/fixture/build';
import { type RunningPreview, startPreview } from '../stage/preview';

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

const ask = (preview: RunningPreview, functionKey: string, payload: object = {}) =>
  preview.invoke({ moduleKey: 'fixture-jira', functionKey, payload, switches: '' });

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
});

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
});

it('refuses payloads that Forge would not carry', async () => {
  await inOneStart(async (preview) => {
    expect(await ask(preview, 'addNote', { text: 'x'.repeat(500 * 1024) })).toMatchObject({ ok: false });
  });
});
