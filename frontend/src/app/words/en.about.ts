import employer from '~/app/words/en.employer';
import agreement from '~/features/employer/agreement/texts/en.json';
import industries from '~/features/candidate/profile/texts/en.json';
import facts from '~/features/employer/facts/texts/en.json';
import channel from '~/features/employer/channel/texts/en.json';
import inside from '~/features/employer/inside/texts/en.json';
import reference from '~/features/employer/reference/texts/en.json';
import own from '~/features/employer/own/texts/en.json';

export default { ...employer, ...agreement, ...industries, ...channel, ...facts, ...inside, ...own, ...reference };
