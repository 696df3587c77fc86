import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];

/** The style sheets of Atlassian's design tokens as one, as the products load them for themselves and for apps. */
export function designTokens(): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@atlaskit/tokens/package.json'));
  return THEMES.map((name) => {
    const source = readFileSync(path.join(folder, `dist/esm/artifacts/themes/atlassian-${name}.js`), 'utf8');
    const literal = /export default (".*");/s.exec(source)?.[1];
    if (literal === undefined)
      throw new Error(`@atlaskit/tokens keeps its theme '${name}' in another way now.`);
    return JSON.parse(literal) as string;
  }).join('\n');
}
