import me from '~/app/words/en.me';
import mine from '~/features/matching/mine/texts/en.json';

export default { ...me, ...mine };
