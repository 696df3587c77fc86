import { isDay } from './calendar';
import type { TermsDocument } from './terms';

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

/**
 * Everything that keeps documents from being put together, in the order of the list; empty: nothing does (D15). The work
 * grows with the documents, and no faster.
 */
export function documentFaults(documents: readonly TermsDocument[]): DocumentFault[] {
  if (documents.length === 0) return [{ code: 'no-documents', path: '' }];
  const citableFrom = firstDays(documents);
  const before: ToldBefore = { ids: new Set(), days: new Set(), texts: new Map() };
  return documents.flatMap((document, index) => {
    const { id, inForceFrom } = document;
    const fault = (code: DocumentFaultCode, path: string): DocumentFault => ({
      code,
      path: `[${index}]${path}`,
    });
    const faults = [
      ...(before.ids.has(id) ? [fault('id-taken', '.id')] : []),
      ...(before.days.has(inForceFrom) ? [fault('day-taken', '.inForceFrom')] : []),
      ...valueFaults(document).map(({ code, path }) => fault(code, path)),
      ...secondTexts(document, before.texts).map((clause) => fault('second-text', `.facts.${clause}.text`)),
      ...unknownClauses(document, citableFrom).map((path) => fault('unknown-clause', path)),
    ];
    before.ids.add(id);
    before.days.add(inForceFrom);
    return faults;
  });
}

/** What the documents before one in the list have. `texts`: the text of each clause; null: there are several. */
interface ToldBefore {
  ids: Set<string>;
  days: Set<string>;
  texts: Map<string, string | null>;
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

/** The clauses of a document that have another text before it. Its own texts are noted. */
function secondTexts({ facts }: TermsDocument, texts: ToldBefore['texts']): string[] {
  return Object.entries(facts).flatMap(([id, { text }]) => {
    const known = texts.get(id);
    const isSame = known === undefined || known === text;
    texts.set(id, isSame ? text : null);
    return isSame ? [] : [id];
  });
}

/** The first day on which a document is in force that brings a clause in. */
function firstDays(documents: readonly TermsDocument[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { facts, inForceFrom } of documents)
    for (const id of Object.keys(facts)) {
      const known = days.get(id);
      if (known === undefined || inForceFrom < known) days.set(id, inForceFrom);
    }
  return days;
}

function unknownClauses(document: TermsDocument, citableFrom: ReadonlyMap<string, string>): string[] {
  return citations(document)
    .filter(({ clause }) => {
      const from = citableFrom.get(clause);
      return from === undefined || from > document.inForceFrom;
    })
    .map(({ path }) => path);
}

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
