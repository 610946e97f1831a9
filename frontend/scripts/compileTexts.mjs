// Compiles the catalogues while building, so that the browser loads no parser: a text without placeholders stays a
// string, the others become what react-intl makes of them anyway.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const compiled = (text) => {
  const nodes = parse(text);
  return nodes.length === 1 && nodes[0].type === TYPE.literal ? nodes[0].value : nodes;
};

export const compileTexts = () => ({
  name: 'innpass-texts',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      ],
    },
  }),
  transform(code, id) {
    if (!/\/texts\/[a-z]+\.json$/.test(id)) return null;
    const texts = Object.entries(JSON.parse(code)).map(([key, text]) => [key, compiled(text)]);
    return { code: JSON.stringify(Object.fromEntries(texts)), map: null };
  },
});
