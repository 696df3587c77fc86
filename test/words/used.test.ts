import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { words } from '../../src/words/en';
import { messagesOf } from '../../src/words/words';

/** A folder of words says none of them. */
const WORDS = /^src\/words\/[a-z]{2}\//;

const files = ['src', 'static', 'preview', 'docs']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.join(root, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !WORDS.test(file));

/** Every text of the sources and every name of a value: a key that is said as it stands, or a code that is part of one. */
const told = new Set<string>();
/** How keys and codes are put together: `list.by-${code}` as an expression that finds the code. */
const patterns = new Map<string, RegExp>();

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Adds what stands around the codes. */
const addPattern = (texts: readonly string[]) =>
  patterns.set(texts.join('$'), new RegExp(`^${texts.map(literally).join('([^.]+)')}$`));

const isNamed = (node: ts.Node) =>
  ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isPropertySignature(node);

function look(node: ts.Node): void {
  if (ts.isStringLiteralLike(node)) told.add(node.text);
  if (isNamed(node) && ts.isIdentifier(node.name)) told.add(node.name.text);
  if (ts.isTemplateExpression(node) && /^[a-zA-Z]+[.-]/.test(node.head.text))
    addPattern([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
  // `words.status[code]`
  if (ts.isElementAccessExpression(node) && ts.isPropertyAccessExpression(node.expression))
    addPattern([`${node.expression.name.text}.`, '']);
  // `words.title.page`
  if (ts.isPropertyAccessExpression(node) && ts.isPropertyAccessExpression(node.expression))
    told.add(`${node.expression.name.text}.${node.name.text}`);
  ts.forEachChild(node, look);
}

for (const file of files)
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
// The products take from the dictionary what the manifest names.
for (const [, key = ''] of readFileSync('manifest.yml', 'utf8').matchAll(/i18n: (\S+)/g)) told.add(key);

/** Whether it is told as it stands, or is put together of codes that are. */
const isTold = (text: string): boolean =>
  told.has(text) ||
  [...patterns.values()].some((pattern) => pattern.exec(text)?.slice(1).every(isTold) ?? false);

it('each word is said somewhere, as it stands or by codes that the sources tell', () => {
  const keys = Object.keys(messagesOf(words));
  expect(keys.filter((key) => !isTold(key))).toEqual([]);
});
