const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};

/** Two projects: `unit` runs in seconds; `browser` drives Chromium on the real bundles in the preview. */
export default {
  // A timing never decides a test: this only ends one that hangs.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      transformIgnorePatterns: [
        '/node_modules/(?!(@internationalized|@forge|react-intl|@formatjs|intl-messageformat)/)',
      ],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
