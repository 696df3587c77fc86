import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** 'error' holds the order of imports and exports; `eslint --fix` puts them right. */
const SORTED = 'error';
/** One group: what runs on import, Node's own, packages, then files from far to near. */
const IMPORT_ORDER = [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'The clock is handed in: take today as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date']",
    message: 'The clock is handed in: take today as an argument.',
  },
];

/** What the text of a file tells. What only types tell is in .oxlintrc.json. */
export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'node_modules/', '.preview/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-sort': importSort },
    rules: {
      'import-sort/imports': [SORTED, { groups: IMPORT_ORDER }],
      'import-sort/exports': SORTED,
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['static/**'], ...hooks.configs.flat.recommended },
  { files: ['static/**'], ...a11y.configs.strict },
  {
    files: ['static/**'],
    rules: {
      // A table that becomes cards on a narrow screen keeps its meaning only where the roles are spelled out.
      'jsx-a11y-x/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'] }],
      'jsx-a11y-x/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
    },
  },
  {
    files: ['src/**', 'static/**'],
    // A worker can be handed data only: it brings the policy itself, as the entries do.
    ignores: [
      'src/index.ts',
      'src/index-jobs.ts',
      'src/index-prompts.ts',
      'src/cli/**',
      'static/console/main.tsx',
      'static/console/importing/reading-worker.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/policy'],
              importNames: ['mockupsPolicy'],
              message: 'The policy is handed in: with the ports, as an argument, or by usePolicy().',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/policy/**', 'src/prompts/**', 'src/reminders/**'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['src/**', 'static/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              message: "Take 'zod/mini': functions start with every schema, and pages load them.",
            },
          ],
        },
      ],
    },
  },
  // The schema of a file of terms also writes itself as JSON Schema, with what each field means. Only commands load it.
  { files: ['src/exchange/terms/**'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  { files: ['src/cli/**', 'preview/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
