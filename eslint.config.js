import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-coercion': 'error',
      'no-shadow': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'require-await': 'error',
      'no-await-in-loop': 'error',
      // a person reads messages in the form, never in a box of the browser
      'no-alert': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      // text only ever becomes a text node
      'no-restricted-properties': ['error', { property: 'innerHTML' }, { property: 'outerHTML' }],
      'no-restricted-syntax': ['error', "CallExpression[callee.property.name='insertAdjacentHTML']"],
    },
  },
  { files: ['forms/**', 'src/main/**'], languageOptions: { globals: globals.browser } },
  { files: ['src/test/js/**'], languageOptions: { globals: globals.node } },
];
