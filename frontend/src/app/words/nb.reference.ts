import words from '~/app/words/nb.public';
import profile from '~/features/candidate/profile/texts/nb.json';
import reference from '~/features/employer/reference/texts/nb.json';
import geography from '~/features/geography/texts/nb.json';

export default { ...words, ...geography, ...profile, ...reference };
