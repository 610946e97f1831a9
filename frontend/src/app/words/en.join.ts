import join from '~/features/join/texts/en.json';

export default join;
