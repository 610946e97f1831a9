import how from '~/features/matching/how/texts/en.json';
import matching from '~/features/matching/texts/en.json';
import names from '~/features/matching/names/texts/en.json';

export default { ...names, ...matching, ...how };
