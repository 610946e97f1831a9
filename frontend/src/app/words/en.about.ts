import employer from '~/app/words/en.employer';
import inside from '~/features/employer/inside/texts/en.json';
import own from '~/features/employer/own/texts/en.json';

export default { ...employer, ...inside, ...own };
