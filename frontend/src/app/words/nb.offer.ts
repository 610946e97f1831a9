import me from '~/app/words/nb.me';
import apply from '~/features/introduction/apply/texts/nb.json';
import prospect from '~/features/practiceplace/prospect/texts/nb.json';

export default { ...me, ...apply, ...prospect };
