import { readFileSync, writeFileSync } from 'node:fs';
import { isAppId, type Product, PRODUCTS, requireFirst } from './first-product';

/*
 * `npm run manifest -- jira [APP-ID]` makes manifest.yml that of the app which requires Jira;
 * `npm run manifest -- confluence [APP-ID]` that of the app which requires Confluence, as it is in the repository.
 */
const USAGE = `Usage: npm run manifest -- ${PRODUCTS.join('|')} [APP-ID]
Without an app id the one in manifest.yml stays; \`forge register\` writes a new one.
An app id looks like this: ari:cloud:ecosystem::app/7c1c2f4e-3f0c-4c55-9d7b-3b1c5a0b6a10\n`;

const isProduct = (text: string): text is Product => PRODUCTS.some((product) => product === text);

const [first = '', appId, ...more] = process.argv.slice(2);
if (!isProduct(first) || (appId !== undefined && !isAppId(appId)) || more.length > 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  writeFileSync('manifest.yml', requireFirst(readFileSync('manifest.yml', 'utf8'), first, appId));
  process.stdout.write(`manifest.yml requires ${first} now.\n`);
}
