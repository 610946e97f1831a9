import app from '~/app/texts/nb.json';
import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';

export default { ...app, ...lib, ...ui };
