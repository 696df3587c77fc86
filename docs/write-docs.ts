import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writtenLocales } from './locales';
import { withRestCalls } from './rest-calls-table';
import { writtenDocs } from './written-docs';

const APP = join(import.meta.dirname, '..');

for (const [name, text] of Object.entries(writtenDocs()))
  writeFileSync(join(import.meta.dirname, name), text);

for (const [name, text] of Object.entries(writtenLocales(readFileSync(join(APP, 'manifest.yml'), 'utf8')))) {
  mkdirSync(dirname(join(APP, name)), { recursive: true });
  writeFileSync(join(APP, name), text);
}

const readme = join(APP, 'README.md');
writeFileSync(readme, withRestCalls(readFileSync(readme, 'utf8')));
