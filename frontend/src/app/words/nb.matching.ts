import matching from '~/features/matching/texts/nb.json';

export default matching;
