import app from '~/app/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';
import taxonomy from '~/features/taxonomy/texts/en.json';
import candidate from '~/features/candidate/texts/en.json';
import matching from '~/features/matching/texts/en.json';
import placement from '~/features/placement/texts/en.json';

export default { ...app, ...lib, ...ui, ...taxonomy, ...candidate, ...matching, ...placement };
