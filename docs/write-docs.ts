import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenDocs } from './written-docs';

for (const [name, text] of Object.entries(writtenDocs()))
  writeFileSync(join(import.meta.dirname, name), text);
