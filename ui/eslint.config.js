import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports point one way: components <- workshop <- pages, and only the host knows Tauri. */
const forbid = (...rules) => ({ 'no-restricted-imports': ['error', { patterns: rules }] });
const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/host knows where the page runs.',
};
const workshop = {
  group: ['$workshop', '$workshop/*', '$host', '$host/*', '**/workshop/*', '**/host/*'],
  message: 'Components know nothing of workshops.',
};
const generated = {
  group: ['$generated', '$generated/*', '**/generated/*'],
  message: 'Components know nothing of workshops.',
};
const pages = {
  group: ['$facilitator', '$facilitator/*', '**/facilitator/*'],
  message: 'Pages stand on top: nothing below imports them.',
};

export default ts.config(
  { ignores: ['dist', 'src/workshop/generated'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      // The compiler names what is not defined, in Svelte files too.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // Rows are replaced as wholes: plain maps and dates inside them never change unseen.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/button-has-type': 'error' },
  },
  { files: ['src/**'], rules: forbid(tauri) },
  { files: ['src/components/**'], rules: forbid(tauri, workshop, generated, pages) },
  { files: ['src/workshop/**'], rules: forbid(tauri, pages) },
  { files: ['src/host/**'], rules: forbid(pages) },
);
