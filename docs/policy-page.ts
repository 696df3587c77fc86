import { citingIn, type ClauseId, examples, mockupsPolicy, type TermsDocument } from '../src/policy';
import { words } from '../src/words/en';
import { exampleText } from '../src/words/example-text';
import { createSpeech } from '../src/words/speech';

const speech = createSpeech('en-GB', words);
const { say, day, list, money } = speech;

const GROUPS = ['M', 'U', 'D'] as const;

/** The page `docs/policy.md`: each document, each clause that it brings in, which answers cite it, and an example. */
export function policyPage(): string {
  const citing = citingIn(examples);
  return [
    '# The terms, clause by clause',
    'Written by `npm run docs` from `src/policy/documents`; a test fails where it is out of date. Each example is a row of `test/policy/examples.test.ts`. M numbers the facts on maintenance, U those on upgrades, D what was decided where the documents are silent.',
    ...mockupsPolicy.documents.flatMap((document) => documentPart(document, citing)),
  ]
    .join('\n\n')
    .concat('\n');
}

function documentPart(document: TermsDocument<ClauseId>, citing: ReturnType<typeof citingIn>): string[] {
  const { id, documentsOf, inForceFrom, periodMonths, otherPaymentsAbove, products, facts } = document;
  const until = mockupsPolicy.inForceOn(inForceFrom).until;
  const ids = Object.keys(facts) as ClauseId[];
  return [
    `## \`${id}\``,
    [
      `- The vendor’s documents of ${day(documentsOf)}, in force from ${day(inForceFrom)}${until === null ? '' : ` until ${day(until)}`}.`,
      `- A period of maintenance lasts ${periodMonths} months. Orders above ${money(otherPaymentsAbove)} have more ways to pay.`,
      `- Products: ${list(Object.entries(products).map(([product, { name }]) => `${name} (\`${product}\`)`))}.`,
    ].join('\n'),
    ...GROUPS.flatMap((group) => {
      const own = ids.filter((clause) => clause.startsWith(group));
      if (own.length === 0) return [];
      return [
        `### ${say(`terms.${group}`)}`,
        ...own.flatMap((clause) => clausePart(document, clause, citing)),
      ];
    }),
  ];
}

function clausePart(
  { facts }: TermsDocument<ClauseId>,
  clause: ClauseId,
  citing: ReturnType<typeof citingIn>,
): string[] {
  const fact = facts[clause];
  const { question, answer } = exampleText(speech, mockupsPolicy, examples[clause]);
  const answers = (citing.get(clause) ?? []).map((each) => say(`citing.${each}`));
  return [
    `#### ${clause}`,
    [fact?.text ?? '', ...(fact?.links ?? []).map((link) => `<${link}>`)].join(' '),
    `${say('terms.citedBy', { answers: list(answers) })} ${say('terms.example')}: _${question}_ ${answer}`,
  ];
}
