import me from '~/app/words/nb.me';
import carve from '~/features/practiceplace/carve/texts/nb.json';
import channel from '~/features/employer/channel/texts/nb.json';
import apply from '~/features/introduction/apply/texts/nb.json';
import mine from '~/features/matching/mine/texts/nb.json';
import names from '~/features/matching/names/texts/nb.json';

export default { ...me, ...names, ...carve, ...channel, ...apply, ...mine };
