import employer from '~/app/words/en.employer';
import profile from '~/features/candidate/profile/texts/en.json';
import carve from '~/features/practiceplace/carve/texts/en.json';
import details from '~/features/practiceplace/details/texts/en.json';
import prospect from '~/features/practiceplace/prospect/texts/en.json';
import rules from '~/features/practiceplace/rules/texts/en.json';

export default { ...employer, ...profile, ...carve, ...details, ...prospect, ...rules };
