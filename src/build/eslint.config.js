/**
 * The lint rules. Paths are relative to the project's root (`npm test` runs ESLint from there with this file).
 */
import tseslint from 'typescript-eslint';

/** Markup from strings and code from strings: a page, a glossary or a message could smuggle itself in. */
const STRINGS_AS_CODE = [
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: 'Build nodes, or set textContent: markup from strings lets data become code.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]', message: 'Build nodes: markup from strings lets data become code.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'document.write is never needed.' },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Build nodes: markup from strings lets data become code.' },
];

/** Requests that no list of globals sees. */
const REQUESTS = [
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: 'No request leaves the browser.' },
  { selector: 'MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(fetch|XMLHttpRequest|WebSocket|EventSource)$/]', message: 'No request leaves the browser.' },
];

/** The core reads the same text the same way at any time. */
const CLOCK_AND_CHANCE = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The core has no clock: take the time as a parameter.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock: take the time as a parameter.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The core has no chance: the same text gives the same annotation.' },
];

const forbid = (names, message) => names.map((name) => ({ name, message }));
const EXTENSION_API = forbid(['chrome', 'browser'], 'Only src/platform touches the extension API.');
const DOM = forbid(['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'], 'This layer runs in Node, worker and page alike: it has no DOM.');
const OUTSIDE = forbid(['process', 'Buffer', 'performance', 'fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'queueMicrotask', 'console'], 'This layer is pure: take what it needs as a parameter.');
const OTHER_REQUESTS = forbid(['XMLHttpRequest', 'WebSocket', 'EventSource'], 'No request leaves the browser.');
const NETWORK = [...forbid(['fetch'], 'No request leaves the browser: src/platform/files.ts reads files of the extension.'), ...OTHER_REQUESTS];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...STRINGS_AS_CODE],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': ['error', { max: 60, IIFEs: true }], 'no-restricted-globals': ['error', ...EXTENSION_API, ...NETWORK], 'no-restricted-syntax': ['error', ...STRINGS_AS_CODE, ...REQUESTS] } },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...EXTENSION_API, ...DOM, ...OUTSIDE], 'no-restricted-syntax': ['error', ...STRINGS_AS_CODE, ...REQUESTS, ...CLOCK_AND_CHANCE] } },
  { files: ['src/glossary/*.ts'], rules: { 'no-restricted-globals': ['error', ...EXTENSION_API, ...DOM, ...OUTSIDE] } },
  { files: ['src/article/*.ts'], rules: { 'no-restricted-globals': ['error', ...EXTENSION_API, ...DOM, ...OUTSIDE] } },
  { files: ['src/platform/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...NETWORK] } },
  // They read files of the extension's own package.
  { files: ['src/platform/files.ts', 'src/platform/i18n.ts'], rules: { 'no-restricted-globals': ['error', ...OTHER_REQUESTS] } },
  { files: ['src/build/browsers/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...NETWORK] } },
);
