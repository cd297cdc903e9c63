import { join } from 'node:path';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

export default defineConfig(
  { ignores: ['**/test/output/**', '**/test/gallery/parents/**/*.html'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: join(root, 'tsconfig.json'),
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-else-return': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unnecessary-type-conversion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A `!` after an index says that it cannot miss, which the compiler does not ask for.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // An async function that awaits nothing still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // State is replaced, never changed in place, so nothing has to watch a URLSearchParams or a Map.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    files: ['**/*.svelte'],
    // The linter's compiler takes every component for `any`; svelte-check sees what it cannot.
    extends: [ts.configs.disableTypeChecked],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A space that must stay at the end of a line is written {' '}.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    files: ['src/charts/**/*.ts'],
    // For the same reason it takes the types that a component exports for `any`.
    rules: {
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSModuleBlock > ImportDeclaration[source.value=/^\\./]',
          message: 'The type would silently become `any`: write import("…").',
        },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  // Their libraries, and so their types, are installed in test/bench alone, whose own `npm run check` reads them.
  { files: ['test/bench/rivals/**'], extends: [ts.configs.disableTypeChecked] },
  { files: ['src/build/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    // Tests read JSON that they wrote themselves, import what components export, take methods apart to see what was
    // called, and write functions into the text of a page.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
