import me from '~/app/words/nb.me';
import consents from '~/features/candidate/consents/texts/nb.json';

export default { ...me, ...consents };
