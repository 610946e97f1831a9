import me from '~/app/words/en.me';
import apply from '~/features/introduction/apply/texts/en.json';
import prospect from '~/features/practiceplace/prospect/texts/en.json';

export default { ...me, ...apply, ...prospect };
