import { type Answer, mockupsPolicy, type Policy, type TermsDocument } from '../src/policy';
import { words } from '../src/words/en';
import { needsText } from '../src/words/needs';
import { reasonText } from '../src/words/reason-text';
import { createSpeech } from '../src/words/speech';
import { type Combination, type EveryAnswer, everyAnswer, type Question, QUESTIONS } from './every-answer';
import { type Grouped, grouped } from './grouped';

const speech = createSpeech('en-GB', words);
const { say, list } = speech;

type Column = keyof Combination;
const HEADINGS: Record<Column, string> = {
  product: 'product',
  channel: 'bought',
  ownServers: 'own servers',
  state: 'what is known',
  order: 'the order',
};

/** The page `docs/answers.md`: for every combination of what answers may depend on, each answer, why, and by which clauses. */
export function answersPage(policy: Policy = mockupsPolicy): string {
  return [
    '# Every answer',
    'Written by `npm run docs`; a test fails where it is out of date. Each combination of a product, where it was bought, whether it runs on servers of its own, and what is known of it stands in exactly one row of each table; _any_ means that the column makes no difference. What a clause says is in [policy.md](policy.md). A license that is covered was bought on the day from which the document is in force; one that has expired did so 30 days before.',
    ...policy.documents.flatMap((document) => documentPart(policy, document)),
  ]
    .join('\n\n')
    .concat('\n');
}

function documentPart(policy: Policy, { id, inForceFrom }: TermsDocument): string[] {
  const answers = everyAnswer(policy, inForceFrom);
  return [
    `## \`${id}\``,
    ...QUESTIONS.flatMap((question) => {
      const own = answers.filter((each) => each.question === question);
      return [`### ${asked(question)}`, table(policy, own, columnsOf(question))];
    }),
  ];
}

function asked(question: Question): string {
  switch (question) {
    case 'support':
    case 'updates':
    case 'hostTier':
      return say(`example.${question}`);
    default:
      return say(`actionAsked.${question}`);
  }
}

const columnsOf = (question: Question): Column[] => [
  'product',
  'channel',
  'ownServers',
  'state',
  ...(question === 'payOtherwise' ? ['order' as const] : []),
];

function table(policy: Policy, answers: readonly EveryAnswer[], columns: readonly Column[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = grouped(
    columns,
    answers.map((each) => ({ ...each, answer: answerCells(policy, each).join(' | ') })),
  );
  return [
    line([...columns.map((column) => HEADINGS[column]), 'answer', 'why', 'clauses', 'what it takes']),
    line([...columns, 'answer', 'why', 'clauses', 'needs'].map(() => '---')),
    ...rows.map((row) => line([...columns.map((column) => cellOf(column, row, answers)), row.answer])),
  ].join('\n');
}

function answerCells(policy: Policy, { answer, grounds, needs, verdict }: EveryAnswer): string[] {
  return [
    answerText(answer),
    `${reasonText(speech, policy, grounds.reason, verdict)} (\`${grounds.reason}\`)`,
    grounds.clauses.join(', '),
    needsText(speech, needs, policy.documentOn(verdict.asOf)),
  ];
}

function answerText(answer: Answer): string {
  if (answer === null) return say('answer.unknown');
  return say(answer ? 'answer.yes' : 'answer.no');
}

/** The values of a column in a row, or that it makes no difference to the products of the row. */
function cellOf(column: Column, row: Grouped<Column>, answers: readonly EveryAnswer[]): string {
  if (column === 'product') return row.product.map((product) => `\`${product}\``).join(', ');
  const possible = new Set(
    answers.filter(({ product }) => row.product.includes(product)).map((each) => each[column]),
  );
  return row[column].length === possible.size ? '_any_' : list(row[column]);
}
