import employer from '~/app/words/nb.employer';
import profile from '~/features/candidate/profile/texts/nb.json';
import carve from '~/features/practiceplace/carve/texts/nb.json';
import details from '~/features/practiceplace/details/texts/nb.json';
import prospect from '~/features/practiceplace/prospect/texts/nb.json';
import rules from '~/features/practiceplace/rules/texts/nb.json';

export default { ...employer, ...profile, ...carve, ...details, ...prospect, ...rules };
