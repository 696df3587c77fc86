import { parse, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { falseLengthIn, pathText } from '../../contract/reading';
import type { Result } from '../../contract/result';
import { documentFaults, type TermsDocument } from '../../policy';
import type { TermsFault, TermsFaultCode } from './terms-fault';
import { termsFileSchema } from './terms-schema';

/** Reads a file of terms as text. The failure names everything that is wrong with it, each with its place. */
export function readTerms(text: string): Result<TermsDocument[], TermsFault[]> {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, failure: [{ code: 'not-json', path: placeIn(text) }] };
  }
  const read = parsed(input);
  if (!read) return { ok: false, failure: [{ code: 'wrong-type', path: pathText(falseLengthIn(input)) }] };
  if (!read.success) return { ok: false, failure: read.error.issues.flatMap((issue) => faultsOf(issue, [])) };
  const { documents } = read.data;
  const faults = documentFaults(documents).map(({ code, path }) => ({ code, path: `documents${path}` }));
  return faults.length > 0 ? { ok: false, failure: faults } : { ok: true, value: documents };
}

/** Null where the schema library throws: it measures whatever has a `length`, also what is no text and no list. */
function parsed(input: unknown) {
  try {
    return termsFileSchema.safeParse(input, { reportInput: true });
  } catch {
    return null;
  }
}

/** The line and column where the text stops being JSON. */
function placeIn(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

type Path = readonly PropertyKey[];

function faultsOf(issue: z.core.$ZodIssue, above: Path): TermsFault[] {
  const path = [...above, ...issue.path];
  const fault = (code: TermsFaultCode, accepted?: readonly unknown[]): TermsFault[] => [
    { code, path: pathText(path), ...(accepted ? { accepted: accepted.map(String) } : {}) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', path: pathText([...path, key]) }));
    case 'invalid_type':
      return issue.input === undefined ? fault('missing') : fault('wrong-type', [issue.expected]);
    case 'invalid_value':
      return issue.input === undefined ? fault('missing') : fault('unknown-code', issue.values);
    case 'invalid_union':
      if (issue.errors.length > 0 && isObject(issue.input))
        return nearest(issue.errors).flatMap((inner) => faultsOf(inner, path));
      if (valueOf(issue) === undefined) return fault('missing');
      return issue.discriminator === undefined
        ? fault('wrong-type', ['object'])
        : fault('unknown-code', 'options' in issue ? issue.options : []);
    case 'too_small':
      if (path.at(-1) === 'documents') return fault('no-documents');
      return fault(path.at(-1) === 'clauses' ? 'no-clauses' : 'impossible-value');
    default:
      return fault('impossible-value');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The value that fits none of several forms. Where a field of an object names the form, it is the value of that field.
 */
function valueOf({ input, discriminator }: z.core.$ZodIssueInvalidUnion): unknown {
  return discriminator === undefined || !isObject(input) ? input : input[discriminator];
}

/** A value could have one of several forms. These are the faults by the form that it comes nearest to. */
function nearest(forms: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  return forms.reduce((best, each) => (each.length < best.length ? each : best));
}
