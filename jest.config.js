/** One configuration, four projects: node, web (jsdom), acceptance over the wire, and a real browser. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2023',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
};
const base = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['rolpool-source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/'],
};

export default {
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      displayName: 'services',
      testMatch: [
        '<rootDir>/{services,schema,seeds}/**/*.spec.ts',
        '<rootDir>/tests/{laws,cases,conformance,faults}/**/*.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'web',
      testEnvironment: 'jest-environment-jsdom',
      testEnvironmentOptions: { customExportConditions: ['browser'] },
      testMatch: ['<rootDir>/web/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/web/src/app/styleStub.ts',
        // The generated client imports its own files by their built name.
        '^(\\.{1,2}/(?:graphql|gql|fragment-masking))\\.js$': '$1.ts',
      },
    },
    {
      ...base,
      displayName: 'acceptance',
      testMatch: ['<rootDir>/tests/acceptance/**/*.e2e.spec.ts', '<rootDir>/tests/attacks/**/*.e2e.spec.ts'],
    },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.e2e.spec.ts'] },
  ],
};
