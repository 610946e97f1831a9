import accesslog from '~/features/candidate/accesslog/texts/nb.json';
import rights from '~/features/candidate/rights/texts/nb.json';

export default { ...accesslog, ...rights };
