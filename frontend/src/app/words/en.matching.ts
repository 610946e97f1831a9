import matching from '~/features/matching/texts/en.json';

export default matching;
