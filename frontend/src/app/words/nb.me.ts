import app from '~/app/texts/nb.json';
import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';
import taxonomy from '~/features/taxonomy/texts/nb.json';
import candidate from '~/features/candidate/texts/nb.json';
import matching from '~/features/matching/texts/nb.json';
import placement from '~/features/placement/texts/nb.json';

export default { ...app, ...lib, ...ui, ...taxonomy, ...candidate, ...matching, ...placement };
