import how from '~/features/matching/how/texts/en.json';
import matching from '~/features/matching/texts/en.json';

export default { ...matching, ...how };
