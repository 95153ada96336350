import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'content/', '*.next/', '**/.astro/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      // Gazettes hold the full-width blank, so patterns and samples do too.
      'no-irregular-whitespace': [
        'error',
        { skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Vitest reads from the pattern which fixtures a fixture needs.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Splitting into characters (code points) is what numerals and brackets are read with.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // TypeScript wants brackets for keys that a type does not name (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A pattern that has matched has its groups: `as string` says so, and `!` is for no one.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A new kind of node must break every place that tells nodes apart.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // What is inferred of a schema has its name in messages, and may hold itself, only as an interface.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    // The pipeline is pure: what it knows of files comes in as arguments. tests/architecture.test.ts checks the stages.
    files: ['src/gazette/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(node:|astro)', message: 'The pipeline is pure.' }] }],
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today is an argument.' },
      ],
    },
  },
  {
    // Messages hold words of gazettes and names of files: no terminal may obey them.
    files: ['scripts/**/*.ts'],
    ignores: ['scripts/bench/plain-site/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // astro check knows the types of components; ESLint does not.
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { URL: 'readonly', console: 'readonly', document: 'readonly', localStorage: 'readonly' },
    },
  },
);
