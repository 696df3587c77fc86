const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};

/** Two projects: `unit` runs in seconds; `browser` drives Chromium on the real bundles in the preview. */
export default {
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      transformIgnorePatterns: ['/node_modules/(?!(@internationalized|@forge)/)'],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
