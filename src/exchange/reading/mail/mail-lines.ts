import { columnWords } from '../../../words/columns';
import { folded } from '../../../words/folded';
import { partedLine } from './mail-labels';

/** A line of a mail, without what mail programs put around it. */
export interface MailLine {
  /** In the text, from 1. */
  line: number;
  text: string;
  /** The subject of the mail. It names an order and a product, and is no line of an invoice. */
  isSubject: boolean;
}

/** Longer lines are cut: what tells of a purchase stands on short ones. */
const LONGEST_LINE = 1000;
/** Later lines are not looked at. */
const MOST_LINES = 5000;

const HEADERS = new Set(columnWords.flatMap(({ mail }) => mail.headers.map(folded)));
const SUBJECTS = new Set(columnWords.flatMap(({ mail }) => mail.subjects.map(folded)));

/** The lines that may tell of a purchase: not blank ones, the sender and receivers of a mail, or signatures. */
export function mailLines(text: string): MailLine[] {
  const lines = text
    .split(/\r\n|\n|\r/, MOST_LINES)
    .map((raw, index) => ({ line: index + 1, raw, text: plain(raw.slice(0, LONGEST_LINE)) }))
    .filter((each) => each.text !== '');
  const kept: MailLine[] = [];
  let isSignature = false;
  lines.forEach(({ line, raw, text: clean }, index) => {
    const isHeader = headerAt(lines, index);
    if (isHeader || /^\s*(>|-{3,}|_{5,})/.test(raw)) isSignature = false;
    if (clean === '--') isSignature = true;
    if (isSignature || /^[-_=*~—–\s]+$/.test(clean)) return;
    if (!isHeader) kept.push({ line, text: clean, isSubject: false });
    else if (isHeader === 'subject')
      kept.push({ line, text: partedLine(clean)?.value ?? '', isSubject: true });
  });
  return kept;
}

/** Mail programs write the sender, the receivers, the day and the subject one below the other. */
function headerAt(lines: readonly { text: string }[], index: number): 'header' | 'subject' | null {
  const kind = headerIn(lines[index]?.text);
  const isAmong = headerIn(lines[index - 1]?.text) !== null || headerIn(lines[index + 1]?.text) !== null;
  return isAmong || kind === 'subject' ? kind : null;
}

function headerIn(text: string | undefined): 'header' | 'subject' | null {
  const label = folded(text?.includes(':') || text?.includes('：') ? (partedLine(text)?.label ?? '') : '');
  if (SUBJECTS.has(label)) return 'subject';
  return HEADERS.has(label) ? 'header' : null;
}

/** Without marks of a quoted mail, points of a list, stars around bold words, and the addresses behind links. */
const plain = (raw: string) =>
  raw
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/^[\s>|•·]+/, '')
    .replace(/^[-–—*]\s+/, '')
    .replace(/\*([^*]+)\*/g, '$1')
    .replace(/<(?:mailto:|https?:)[^>]*>/gi, '')
    .trimEnd();
