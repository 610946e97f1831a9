import employer from '~/app/words/nb.employer';
import agreement from '~/features/employer/agreement/texts/nb.json';
import industries from '~/features/candidate/profile/texts/nb.json';
import facts from '~/features/employer/facts/texts/nb.json';
import channel from '~/features/employer/channel/texts/nb.json';
import inside from '~/features/employer/inside/texts/nb.json';
import reference from '~/features/employer/reference/texts/nb.json';
import own from '~/features/employer/own/texts/nb.json';

export default { ...employer, ...agreement, ...industries, ...channel, ...facts, ...inside, ...own, ...reference };
