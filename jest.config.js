import { availableParallelism } from 'node:os';
import process from 'node:process';

/**
 * What all projects share: TypeScript by swc, and the packages that are no CommonJS. Each file of tests loads all that
 * it imports anew, so that packages are loaded only where they are first used, and maps of sources only where a line is
 * asked for.
 */
const base = {
  testEnvironment: 'node',
  runtime: '<rootDir>/test/compiled-once.js',
  transform: {
    '\\.yml$': '<rootDir>/test/yaml-module.js',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { lazy: true },
        sourceMaps: true,
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@internationalized|@forge|@formatjs|intl-messageformat|p-retry|is-network-error)/)',
  ],
};
const SLOW = '\\.slow\\.test\\.ts$';
const BROWSER = '<rootDir>/test/browser/';

/**
 * `unit` is for every save. `slow` is what starts processes, asks Atlassian's own tools, lives through a year, stores
 * thousands of rows or does whole files of others once more. `browser` drives Chromium on the real bundles in the
 * preview, which `npm run build` makes.
 */
const config = {
  // Browser tests wait more than they work, so that two files a processor are done sooner than one.
  maxWorkers: 2 * availableParallelism(),
  testSequencer: '<rootDir>/test/slow-first.js',
  // A timing never decides a test: this only ends one that hangs.
  testTimeout: 600_000,
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: [SLOW, BROWSER],
    },
    {
      ...base,
      displayName: 'slow',
      testMatch: ['<rootDir>/test/**/*.slow.test.ts'],
      testPathIgnorePatterns: [BROWSER],
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/set-up.ts',
    },
  ],
};

/** Jest takes every word behind `--selectProjects` for a project and passes over those that are none, so that a path there would run all. */
const named = process.argv.slice(process.argv.indexOf('--selectProjects') + 1 || process.argv.length);
const end = named.findIndex((word) => word.startsWith('-'));
for (const word of end < 0 ? named : named.slice(0, end))
  if (!config.projects.some(({ displayName }) => displayName === word))
    throw new Error(`There is no project '${word}'. Paths stand behind a '--': npm run test:unit -- PATH`);

export default config;
