import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRestCalls } from './rest-calls-table';
import { writtenDocs } from './written-docs';

for (const [name, text] of Object.entries(writtenDocs()))
  writeFileSync(join(import.meta.dirname, name), text);

const readme = join(import.meta.dirname, '..', 'README.md');
writeFileSync(readme, withRestCalls(readFileSync(readme, 'utf8')));
