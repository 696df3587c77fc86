import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { withRestCalls } from '../../docs/rest-calls-table';
import { writtenDocs } from '../../docs/written-docs';
import { documents, facts } from '../../src/policy';

const written = (name: string) => readFileSync(`docs/${name}`, 'utf8');

it.each(['answers.md', 'glossary.md', 'policy.md', 'terms.schema.json'])(
  'docs/%s says what the code says: else run `npm run docs`',
  (name) => {
    expect(written(name)).toBe(writtenDocs()[name]);
  },
);

it('README has the table of REST calls, word for word: else run `npm run docs`', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withRestCalls(readme));
});

it('the page has every clause of the documents, with its fact and an example', () => {
  const page = written('policy.md');
  for (const [clause, { text }] of Object.entries(facts)) {
    const part = page.split(`#### ${clause}\n`)[1]?.split('\n#')[0] ?? '';
    expect(part).toContain(text);
    expect(part).toMatch(/Stands behind: \S.*Example: _.+_ \S/);
  }
});

describe('docs/terms.schema.json', () => {
  const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(written('terms.schema.json')) as object);
  const file = (over: object) =>
    JSON.parse(JSON.stringify({ documents: [{ ...documents[0], ...over }] })) as unknown;

  it('holds for the bundled documents', () => {
    expect(isValid(JSON.parse(JSON.stringify({ documents })))).toBe(true);
  });

  it.each([
    ['a period of half a month', { periodMonths: 0.5 }],
    ['a table that lacks its codes', { grounds: {} }],
    ['a reason without clauses', { grounds: { ...documents[0].grounds, covered: { clauses: [] } } }],
    ['a field that is not known', { comment: '' }],
  ])('refuses %s', (_title, over) => {
    expect(isValid(file(over))).toBe(false);
  });
});
