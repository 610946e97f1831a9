import me from '~/app/words/en.me';
import prospect from '~/features/practiceplace/prospect/texts/en.json';

export default { ...me, ...prospect };
