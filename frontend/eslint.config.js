import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms in the order of the process: a later one may read an earlier one, never the reverse. */
const rooms = [
  'taxonomy',
  'geography',
  'organisation',
  'equity',
  'measure',
  'employer',
  'practiceplace',
  'candidate',
  'dialogue',
  'matching',
  'introduction',
  'placement',
  'followup',
  'oversight',
  'outcome',
  'reporting',
  // The first page of each role: it reads all rooms.
  'start',
];

const parent = { group: ['../*'], message: 'Write ~/folder/file: only the same folder is relative.' };
const forbid = (...groups) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        parent,
        ...groups.map((group) => ({ group: [group], message: 'Imports go one way: see eslint.config.js.' })),
      ],
    },
  ],
});

const physical = [
  'marginLeft',
  'marginRight',
  'marginTop',
  'marginBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'borderLeft',
  'borderRight',
  'borderTop',
  'borderBottom',
  'left',
  'right',
  'top',
  'bottom',
  'width',
  'height',
  'minWidth',
  'maxWidth',
  'minHeight',
  'maxHeight',
].join('|');

const syntax = [
  {
    selector: "ImportSpecifier[imported.name='useMutation']",
    message: 'useSend (~/api/mutation): sends once, and says when it is done.',
  },
  {
    selector: "ImportSpecifier[imported.name='Textarea']",
    message: 'CheckedTextarea (~/components/ui/CheckedText): says while one writes what will be stopped.',
  },
  {
    selector: `JSXAttribute[name.name='style'] Property[key.name=/^(${physical})$/]`,
    message: 'Logical properties only (marginInlineStart, insetBlockStart, inlineSize ...).',
  },
];

/** What people read comes by key, in nb and en: no words in the code of a page. */
const words = 'value=/[A-Za-zÆØÅæøå]/';
const said = 'label|title|alt|aria-label|aria-description|placeholder|description|legend|heading|caption';
const child = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const literals = [
  `JSXText[${words}]`,
  `JSXAttribute[name.name=/^(${said})$/] > Literal[${words}]`,
  `${child} > Literal[${words}]`,
  `${child} > :matches(ConditionalExpression, LogicalExpression) > Literal[${words}]`,
  `${child} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-zÆØÅæøå]/]`,
].map((selector) => ({ selector, message: "Words by key: t('room.key'), in nb.json and en.json." }));

export default ts.config(
  { ignores: ['dist', 'node_modules', 'target', 'test-results', 'playwright-report', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  a11y.flatConfigs.recommended,
  hooks.configs.flat.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      ...forbid(),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...syntax, ...literals],
    },
  },
  {
    files: ['src/api/mutation.ts', 'src/components/ui/CheckedText.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.test.tsx', 'src/**/specimens.tsx', 'src/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  { files: ['src/**/*.tsx'], ignores: ['src/**/*.test.tsx'], rules: { 'max-lines': ['error', 150] } },
  { files: ['src/lib/**'], rules: forbid('~/api/*', '~/components/**', '~/features/**', '~/app/**') },
  { files: ['src/api/**'], rules: forbid('~/components/**', '~/features/**', '~/app/**') },
  { files: ['src/components/**'], rules: forbid('~/features/**', '~/app/**') },
  ...rooms.map((room, at) => ({
    files: [`src/features/${room}/**`],
    rules: forbid('~/app/**', ...rooms.slice(at + 1).map((later) => `~/features/${later}/**`)),
  })),
  { files: ['**/*.test.{ts,tsx}', 'src/testing/**', 'e2e/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['e2e/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['e2e/stories/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@playwright/test', message: "'../story': its test fails where the security policy is broken." },
          ],
        },
      ],
    },
  },
);
