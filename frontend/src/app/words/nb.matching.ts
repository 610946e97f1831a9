import how from '~/features/matching/how/texts/nb.json';
import matching from '~/features/matching/texts/nb.json';
import names from '~/features/matching/names/texts/nb.json';

export default { ...names, ...matching, ...how };
