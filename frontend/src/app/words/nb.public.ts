import app from '~/app/texts/nb.json';
import pages from '~/app/pages/texts/nb.json';
import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';

export default { ...app, ...pages, ...lib, ...ui };
