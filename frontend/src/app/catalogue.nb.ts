import ui from '~/components/ui/texts/nb.json';
import matching from '~/features/matching/texts/nb.json';
import app from '~/app/texts/nb.json';

/** All texts in bokmål, the source language: one file per folder that has texts. */
const nb = { ...app, ...ui, ...matching };
export default nb;

type Texts = typeof nb;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface InnpassTexts extends Texts {}
}
