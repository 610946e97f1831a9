import app from '~/app/texts/en.json';
import pages from '~/app/pages/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';

export default { ...app, ...pages, ...lib, ...ui };
