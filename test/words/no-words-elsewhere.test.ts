import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Where texts stand that are no words of the app: facts of the documents, licenses that are made up, a schema's notes. */
const DATA = [
  /^src\/words\//,
  /^src\/policy\/documents\//,
  /^src\/exchange\/terms\/terms-schema\.ts$/,
  /^static\/console\/data\/example\.ts$/,
];

/** Texts that look like sentences and are none that a language has words for. */
const NO_WORDS: readonly string[] = [
  // Names by which the app finds again what it wrote.
  'Mockups reminder, settled',
  'Mockups reminder ',
  'Mockups reminder, milestone ',
  // The maker of a calendar file, as the format asks for one.
  'Mockups license centre',
];

/** Attributes that are read by people. */
const READ = /^(aria-label|aria-description|title|placeholder|alt|label|help)$/;

const files = ['src', 'static']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.join(root, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !DATA.some((data) => data.test(file)));

const isWord = (text: string) => /\p{L}{2}/u.test(text);
/** Several words, the first with a capital, or an end of a sentence. */
const isSentence = (text: string) =>
  /\p{L}{2,}\s+\p{L}{2,}/u.test(text) && (/^\p{Lu}/u.test(text.trim()) || /\p{L}[.?!…]$/u.test(text.trim()));

function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isError(node)) return;
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      READ.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    if (ts.isStringLiteralLike(node) && isSentence(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(
        ...[node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .filter(isSentence),
      );
    ts.forEachChild(node, look);
  };
  look(source);
  return found.filter((text) => isWord(text) && !NO_WORDS.includes(text)).map((text) => `${file}: ${text}`);
}

/** What an error says is for whoever reads the log. */
function isError(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
}

it('no text that a person reads stands outside src/words', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(textsIn)).toEqual([]);
});
