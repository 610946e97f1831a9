import me from '~/app/words/nb.me';
import carve from '~/features/practiceplace/carve/texts/nb.json';
import channel from '~/features/employer/channel/texts/nb.json';
import apply from '~/features/introduction/apply/texts/nb.json';
import mine from '~/features/matching/mine/texts/nb.json';

export default { ...me, ...carve, ...channel, ...apply, ...mine };
