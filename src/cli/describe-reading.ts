import type { FileReading, ReadingQuestion, TableColumn } from '../exchange/reading/reading';
import type { RowNote } from '../exchange/reading/row-note';
import type { CommandSpeech } from './speech';

/** The option that answers a question. */
const OPTIONS: Readonly<Record<ReadingQuestion['about'], string>> = {
  channel: '--channel direct|marketplace',
  product: '--product ID',
  'day-order': '--dates day-first|month-first',
  'no-end': '--no-end unknown',
  'decimal-mark': '--decimals point|comma',
  currency: '--currency CODE',
};

/** What a file was taken for, column by column, and what its reader has to be told: a line each. */
export function describeReading(reading: FileReading, refused: number, speech: CommandSpeech): string {
  const { say } = speech;
  const { rows, heading, columns, questions, totals, unread = [] } = reading;
  const count = rows.length;
  const lines = [
    say('command.readAs', { count, form: formOf(reading) }),
    ...(heading && heading.above > 0 ? [say('reading.above', { count: heading.above })] : []),
    ...columns
      .filter((column) => column.heading !== '' || column.samples.length > 0)
      .map((column) => say('reading.column', { heading: column.heading, what: whatOf(column, speech) })),
    ...unread.map((text) => say('reading.unread', { text })),
    ...totals.map((total) => say('reading.total', total)),
    ...questions
      .filter(({ isAnswered }) => !isAnswered)
      .map((question) =>
        say('command.answerBy', {
          question: questionText(question, speech),
          option: OPTIONS[question.about],
        }),
      ),
    ...notesIn(reading, speech),
    ...(refused > 0 ? [say('command.refused', { refused, read: count })] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** For example `csv, windows-1252, ";"`: what the options for it are called. */
const formOf = ({ format, encoding, separator, sheet }: FileReading) =>
  [format, encoding, separator && JSON.stringify(separator), sheet?.name].filter(Boolean).join(', ');

function whatOf({ field, source, order }: TableColumn, { say }: CommandSpeech): string {
  if (field === null)
    return source === 'recognised' || source === 'mapped' ? '' : say(`reading.source-${source}`);
  const name = say(`reading.field-${field}`);
  return order?.example && order.decidedBy !== null
    ? say('reading.decided', { field: name, line: order.decidedBy })
    : name;
}

function questionText(question: ReadingQuestion, { say }: CommandSpeech): string {
  if (question.about === 'channel' || question.about === 'product')
    return say(`reading.question-${question.about}`, question.example);
  const { about, heading, example } = question;
  return say(`reading.question-${about}`, { heading, ...example });
}

/** What rows leave unknown, each kind once. */
function notesIn({ rows }: FileReading, { say }: CommandSpeech): string[] {
  const found = new Map<RowNote, { count: number; line: number }>();
  for (const { notes, line } of rows)
    for (const note of notes) {
      const known = found.get(note);
      found.set(note, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 });
    }
  return [...found].map(([note, { count, line }]) =>
    say('command.notedRows', { count, line, text: say(`reading.note-${note}`) }),
  );
}
