import words from '~/app/words/en.public';
import profile from '~/features/candidate/profile/texts/en.json';
import reference from '~/features/employer/reference/texts/en.json';
import geography from '~/features/geography/texts/en.json';

export default { ...words, ...geography, ...profile, ...reference };
