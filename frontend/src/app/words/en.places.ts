import me from '~/app/words/en.me';
import carve from '~/features/practiceplace/carve/texts/en.json';
import channel from '~/features/employer/channel/texts/en.json';
import apply from '~/features/introduction/apply/texts/en.json';
import mine from '~/features/matching/mine/texts/en.json';
import names from '~/features/matching/names/texts/en.json';

export default { ...me, ...names, ...carve, ...channel, ...apply, ...mine };
