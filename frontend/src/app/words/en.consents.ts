import me from '~/app/words/en.me';
import consents from '~/features/candidate/consents/texts/en.json';

export default { ...me, ...consents };
