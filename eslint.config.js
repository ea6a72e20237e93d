import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['node_modules', '.waymark', '**/dist'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.js', '.ci/*.mjs'] },
      },
    },
    rules: {
      // Ids, counts and sizes read well in templates; only objects and unknowns are mistakes there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler may be asynchronous by contract and have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Discord's flags are bits: two of them together are a number, and still flags.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  // Plain JavaScript: nothing in it has a type to check.
  {
    files: ['eslint.config.js', '.dependency-cruiser.js', '.ci/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
