import me from '~/app/words/nb.me';
import prospect from '~/features/practiceplace/prospect/texts/nb.json';

export default { ...me, ...prospect };
