import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The arrows between the rooms (docs/contributing): each room names what it may not import. */
const room = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }] },
});

export default defineConfig(
  { ignores: ['node_modules', '.waymark', 'playground/web/dist'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
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
  // This file is plain JavaScript: nothing in it has a type to check.
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  room(['playground/**'], '/(src|commands)/', 'The playground depends on nothing of Waymark.'),
  room(
    ['src/app/**'],
    '^discord\\.js$|/(commands|discord|onet|store|views|playground)/',
    'The app knows no network, no data and no command: they are handed in.',
  ),
  room(
    ['src/views/**'],
    '/(app|commands|discord|store|playground)/|^discord\\.js$',
    'Views are pure: data in, components out.',
  ),
  room(['src/onet/**'], '/(app|commands|discord|store|views|playground)/', 'onet knows nothing of Discord.'),
  room(
    ['src/store/**'],
    '/(app|commands|discord|onet|views|playground)/',
    'The store knows nothing of O*NET.',
  ),
  room(['commands/**'], '/(discord|playground)/', 'Commands meet Discord only through the app.'),
);
