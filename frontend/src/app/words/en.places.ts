import me from '~/app/words/en.me';
import channel from '~/features/employer/channel/texts/en.json';
import apply from '~/features/introduction/apply/texts/en.json';
import mine from '~/features/matching/mine/texts/en.json';

export default { ...me, ...channel, ...apply, ...mine };
