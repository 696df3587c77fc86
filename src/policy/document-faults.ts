import { isDay } from './calendar';
import type { Fact, TermsDocument } from './terms';

/** The longest that a period can be: what is bought for a century has no place in a calendar of days. */
export const LONGEST_PERIOD_MONTHS = 1200;

/** What can be wrong with documents whose shape is right. */
export type DocumentFaultCode =
  /** There is none. */
  | 'no-documents'
  /** Two documents have one id: periods name their document by it. */
  | 'id-taken'
  /** Two documents come into force on one day. */
  | 'day-taken'
  | 'impossible-date'
  /** A period has to last a whole number of months, from 1 up to {@link LONGEST_PERIOD_MONTHS}. */
  | 'impossible-period'
  /** An amount is a decimal in text, such as `300.00`. */
  | 'impossible-amount'
  /** A clause that another document brings in has another text here: one id is one fact. */
  | 'second-text'
  /** A clause is cited that neither this document nor an earlier one brings in. */
  | 'unknown-clause';

export interface DocumentFault {
  code: DocumentFaultCode;
  /** Where in the list of documents, for example `[1].grounds.covered.clauses[0]`. */
  path: string;
}

/** Everything that keeps documents from being put together, in the order of the list; empty: nothing does (D15). */
export function documentFaults(documents: readonly TermsDocument[]): DocumentFault[] {
  if (documents.length === 0) return [{ code: 'no-documents', path: '' }];
  return documents.flatMap((document, index) => {
    const others = documents.slice(0, index);
    const fault = (code: DocumentFaultCode, path: string): DocumentFault => ({
      code,
      path: `[${index}]${path}`,
    });
    return [
      ...(others.some(({ id }) => id === document.id) ? [fault('id-taken', '.id')] : []),
      ...(others.some(({ inForceFrom }) => inForceFrom === document.inForceFrom)
        ? [fault('day-taken', '.inForceFrom')]
        : []),
      ...valueFaults(document).map(({ code, path }) => fault(code, path)),
      ...secondTexts(document, others).map((id) => fault('second-text', `.facts.${id}.text`)),
      ...unknownClauses(document, documents).map((path) => fault('unknown-clause', path)),
    ];
  });
}

/** Values that the engine cannot reckon with. */
function valueFaults({
  documentsOf,
  inForceFrom,
  periodMonths,
  otherPaymentsAbove,
}: TermsDocument): DocumentFault[] {
  const faults: DocumentFault[] = [];
  if (!isDay(documentsOf)) faults.push({ code: 'impossible-date', path: '.documentsOf' });
  if (!isDay(inForceFrom)) faults.push({ code: 'impossible-date', path: '.inForceFrom' });
  if (!Number.isInteger(periodMonths) || periodMonths < 1 || periodMonths > LONGEST_PERIOD_MONTHS)
    faults.push({ code: 'impossible-period', path: '.periodMonths' });
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(otherPaymentsAbove.amount))
    faults.push({ code: 'impossible-amount', path: '.otherPaymentsAbove.amount' });
  return faults;
}

function secondTexts({ facts }: TermsDocument, others: readonly TermsDocument[]): string[] {
  return Object.entries(facts)
    .filter(([id, { text }]) => others.some((other) => (factOf(other, id)?.text ?? text) !== text))
    .map(([id]) => id);
}

function unknownClauses(document: TermsDocument, all: readonly TermsDocument[]): string[] {
  const citable = all.filter(({ inForceFrom }) => inForceFrom <= document.inForceFrom);
  return citations(document)
    .filter(({ clause }) => !citable.some((each) => factOf(each, clause)))
    .map(({ path }) => path);
}

const factOf = ({ facts }: TermsDocument, id: string): Fact | undefined =>
  Object.hasOwn(facts, id) ? facts[id] : undefined;

interface Citation {
  clause: string;
  path: string;
}

/** Every place where the document cites a clause. */
function citations(document: TermsDocument): Citation[] {
  const { models, periods, cuts, effects, faults, rules, products, grounds } = document;
  return [
    ...Object.entries({ models, periods, cuts, effects, faults, rules }).flatMap(([table, lists]) =>
      Object.entries(lists).flatMap(([code, clauses]) => listed(clauses, `.${table}.${code}`)),
    ),
    ...inSources(products, '.products'),
    ...inSources(grounds, '.grounds'),
  ];
}

/** The clauses of every offer and source in a part of the document, however deep. */
function inSources(part: unknown, path: string): Citation[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'clauses'
      ? listed(value as readonly string[], `${path}.clauses`)
      : inSources(value, `${path}.${key}`),
  );
}

const listed = (clauses: readonly string[], path: string): Citation[] =>
  clauses.map((clause, index) => ({ clause, path: `${path}[${index}]` }));
