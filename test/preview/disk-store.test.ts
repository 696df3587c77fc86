import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kvs } from '@forge/kvs';
import { createDiskStore, createPlatform, installPlatform, manifestOf } from '../../preview/platform';

const manifest = manifestOf({ permissions: { scopes: ['storage:app'] } });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'preview-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Does the work against the folder's store, as one start and stop of the preview. */
async function inOneStart(work: () => Promise<void>): Promise<void> {
  const store = createDiskStore(folder);
  const forge = installPlatform(createPlatform({ manifest, store }));
  await work();
  forge.uninstall();
  store.close();
}

it('keeps values and secrets between starts, and leaves no half-written file', async () => {
  await inOneStart(async () => {
    await kvs.set('key', { deep: [1] });
    await kvs.setSecret('key', 'hush');
    await kvs.set('gone', 1);
    await kvs.delete('gone');
  });
  await inOneStart(async () => {
    expect(await kvs.get('key')).toEqual({ deep: [1] });
    expect(await kvs.getSecret('key')).toBe('hush');
    expect(await kvs.get('gone')).toBeUndefined();
  });
  expect(readdirSync(folder)).toEqual(['storage.json']);
});

it('stays empty after a reset', async () => {
  await inOneStart(() => kvs.set('key', 1));
  const store = createDiskStore(folder);
  store.clear();
  store.close();
  await inOneStart(async () => expect(await kvs.get('key')).toBeUndefined());
});

it('says what is wrong with a file that it cannot read, instead of starting empty', () => {
  writeFileSync(path.join(folder, 'storage.json'), '{"value":[');
  expect(() => createDiskStore(folder)).toThrow('cannot be read');
});
