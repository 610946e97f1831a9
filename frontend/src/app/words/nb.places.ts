import me from '~/app/words/nb.me';
import mine from '~/features/matching/mine/texts/nb.json';

export default { ...me, ...mine };
