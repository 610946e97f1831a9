import how from '~/features/matching/how/texts/nb.json';
import matching from '~/features/matching/texts/nb.json';

export default { ...matching, ...how };
