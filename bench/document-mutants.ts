import { documents } from '../src/policy';

/** One change of one fact of the document. */
export interface Mutant {
  title: string;
  document: unknown;
}

/** What of a document decides answers. */
const PARTS = [
  'periodMonths',
  'otherPaymentsAbove',
  'begins',
  'products',
  'grounds',
  'models',
  'periods',
  'cuts',
  'effects',
  'faults',
  'rules',
];

type Path = readonly (string | number)[];

/**
 * Every document that differs from the bundled one in one fact: a clause, an address, a need or an effect less; a month
 * more, another amount, yes for no.
 */
export function documentMutants(): Mutant[] {
  const [document] = documents;
  return PARTS.flatMap((part) => pathsIn(document, [part])).flatMap((path) => {
    const mutated: unknown = structuredClone(document);
    const change = changeAt(mutated, path);
    return change === null ? [] : [{ title: `${path.join('.')} ${change}`, document: mutated }];
  });
}

/** Where a value stands that is no object. */
function pathsIn(root: unknown, path: Path): Path[] {
  const value = valueAt(root, path);
  if (value === null || typeof value !== 'object') return [path];
  return Object.keys(value).flatMap((key) =>
    pathsIn(root, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((node, key) => (node as Record<string | number, unknown>)[key], root);
}

/** Changes the value there, and says how; null: it is a name, or what only another document changes. */
function changeAt(root: unknown, path: Path): string | null {
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown> | unknown[];
  const key = path[path.length - 1] ?? '';
  const value = valueAt(root, path);
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
    return `without ${String(value)}`;
  }
  const changed = key === 'amount' ? '300.01' : otherThan(value);
  if (changed === undefined) return null;
  parent[key] = changed;
  return `${String(value)}, made ${changed}`;
}

function otherThan(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : OTHER_WAYS[String(value)];
}

const OTHER_WAYS: Record<string, string> = {
  'at-expiry': 'after-cover',
  'on-purchase': 'after-cover',
  USD: 'EUR',
};
