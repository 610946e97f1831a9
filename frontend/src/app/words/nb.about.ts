import employer from '~/app/words/nb.employer';
import inside from '~/features/employer/inside/texts/nb.json';
import own from '~/features/employer/own/texts/nb.json';

export default { ...employer, ...inside, ...own };
