import ts from 'typescript';

/** A small change of a source file that its tests should notice. */
export interface Mutant {
  path: string;
  /** Where the changed text begins and ends, in characters. */
  start: number;
  end: number;
  /** What stands there instead. */
  to: string;
  /** The line in the file, and what was changed to what there. */
  title: string;
}

const OPERATORS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
};

/** A call of the method becomes one of the other; null: it is left out. */
const METHODS: Readonly<Record<string, string | null>> = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  filter: null,
  slice: null,
  sort: null,
  reverse: null,
  trim: null,
};

/** The text of the file with the mutant in it. */
export const textWith = (text: string, { start, end, to }: Mutant): string =>
  text.slice(0, start) + to + text.slice(end);

/** Whether the text can be compiled at all: what cannot, any test would notice. */
export const isSound = (text: string): boolean =>
  (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).length === 0;

/** Every mutant of a file: its operators, conditions, texts, lists, objects, bodies and calls, one at a time. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const add: Adder = (node, to) => {
    const [start, end] = Array.isArray(node) ? node : [node.getStart(source), node.getEnd()];
    const from = text.slice(start, end);
    if (from !== to) mutants.push({ path, start, end, to, title: titleOf(path, lineAt(start), from, to) });
  };
  const visit = (node: ts.Node): void => {
    if (isPassedBy(node)) return;
    mutate(node, add, text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return mutants;
}

type Adder = (node: ts.Node | [number, number], to: string) => void;

const titleOf = (path: string, line: number, from: string, to: string) =>
  `${path}:${line}: ${onOneLine(from)} -> ${onOneLine(to)}`;
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70) || '(nothing)';

/** Types decide nothing while the app runs, and what is imported has to be found. */
const isPassedBy = (node: ts.Node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

function mutate(node: ts.Node, add: Adder, text: string): void {
  if (ts.isBinaryExpression(node))
    for (const to of OPERATORS[node.operatorToken.kind] ?? []) add(node.operatorToken, to);
  if (ts.isPrefixUnaryExpression(node)) mutateSign(node, add, text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  if (ts.isQuestionDotToken(node) && ts.isPropertyAccessExpression(node.parent)) add(node, '.');
  mutateText(node, add);
  mutateCondition(node, add);
  mutateBody(node, add);
  if (ts.isCallExpression(node)) mutateCall(node, add);
}

function mutateSign(node: ts.PrefixUnaryExpression, add: Adder, text: string): void {
  const operand = text.slice(node.operand.pos, node.operand.end);
  if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, operand);
  if (node.operator === ts.SyntaxKind.MinusToken) add(node, `+${operand}`);
}

function mutateText(node: ts.Node, add: Adder): void {
  const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  if (ts.isStringLiteral(node) && !isName) add(node, node.text === '' ? "'mutant'" : "''");
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, '``');
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]');
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) add(node, '{}');
}

function mutateCondition(node: ts.Node, add: Adder): void {
  const condition = ts.isConditionalExpression(node)
    ? node.condition
    : ts.isIfStatement(node) || ts.isWhileStatement(node)
      ? node.expression
      : null;
  if (!condition) return;
  add(condition, 'true');
  add(condition, 'false');
}

function mutateBody(node: ts.Node, add: Adder): void {
  if (ts.isBlock(node) && node.statements.length > 0) add(node, '{}');
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined');
  const [first] = ts.isCaseClause(node) ? node.statements : [];
  if (first) add([first.getStart(), node.end], '');
}

function mutateCall({ expression, arguments: given, end }: ts.CallExpression, add: Adder): void {
  if (!ts.isPropertyAccessExpression(expression)) return;
  const other = METHODS[expression.name.text];
  if (other === null) add([expression.expression.end, end], '');
  if (typeof other === 'string' && given.length < 3) add(expression.name, other);
}
