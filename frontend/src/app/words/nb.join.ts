import join from '~/features/join/texts/nb.json';

export default join;
