import js from '@eslint/js';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** 'error' holds the order of imports and exports; `eslint --fix` puts them right. */
const SORTED = 'off';
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
const ONLY_ITSELF = 'The policy imports only itself and the calendar library.';
/** A path that leaves the policy's folder, or a package that is not the calendar library. */
const outside = (upwards) => `^${upwards}|^(?!\\.|@internationalized/date$)`;

/** What the files of one layer must not import, so that policy <- contract <- handlers <- index points one way; nothing imports the preview. */
const layer = (files, ...groups) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [...groups, '**/preview/**'].map((group) => ({
          group: [group],
          message: 'Against the import direction (README, Layout).',
        })),
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'node_modules/', '.preview/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    plugins: { 'import-sort': importSort },
    rules: {
      'import-sort/imports': [SORTED, { groups: IMPORT_ORDER }],
      'import-sort/exports': SORTED,
    },
  },
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/policy/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: outside('\\.\\./'), message: ONLY_ITSELF }] }],
    },
  },
  {
    files: ['src/policy/actions/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: outside('\\.\\./\\.\\./'), message: ONLY_ITSELF }] },
      ],
    },
  },
  {
    files: ['src/policy/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  layer(
    ['src/prompts/**', 'src/reminders/**'],
    '**/words/**',
    '**/contract/**',
    '**/handlers/**',
    '**/ports/**',
    '**/static/**',
    '@forge/*',
  ),
  layer(
    ['src/words/**'],
    '**/contract/**',
    '**/exchange/**',
    '**/handlers/**',
    '**/jobs/**',
    '**/ports/**',
    '**/static/**',
    '@forge/*',
  ),
  { files: ['src/prompts/**', 'src/reminders/**'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  layer(['src/index.ts', 'src/cli/**'], '**/static/**'),
  layer(['src/contract/**', 'src/exchange/**'], '**/handlers/**', '**/ports/**', '**/static/**', '@forge/*'),
  layer(['src/handlers/**'], '**/jobs/**', '**/ports/forge/**', '**/static/**', '@forge/*'),
  layer(
    ['src/reminders/**'],
    '**/words/**',
    '**/contract/**',
    '**/handlers/**',
    '**/jobs/**',
    '**/ports/**',
    '**/static/**',
    '@forge/*',
  ),
  layer(['src/jobs/**'], '**/handlers/**', '**/ports/forge/**', '**/static/**', '@forge/*'),
  layer(['src/ports/**'], '**/handlers/**', '**/jobs/**', '**/static/**'),
  layer(['static/**'], '**/handlers/**', '**/ports/**'),
  { files: ['src/cli/**', 'preview/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
