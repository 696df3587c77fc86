import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const files = ['src', 'static', 'preview']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.join(root, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

/** The types that a file declares. What it adds to a library's module has the library's name. */
function typesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) found.push(node.name.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

it('no two types of the app and its preview have one name, whether or not they are exported', () => {
  expect(files.length).toBeGreaterThan(200);
  const homes = new Map<string, string[]>();
  for (const file of files)
    for (const name of typesIn(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
  expect([...homes].filter(([, where]) => where.length > 1)).toEqual([]);
});
