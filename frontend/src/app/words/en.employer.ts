import app from '~/app/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';
import taxonomy from '~/features/taxonomy/texts/en.json';
import practiceplace from '~/features/practiceplace/texts/en.json';
import placement from '~/features/placement/texts/en.json';

export default { ...app, ...lib, ...ui, ...taxonomy, ...practiceplace, ...placement };
