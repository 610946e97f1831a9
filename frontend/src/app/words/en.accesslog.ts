import accesslog from '~/features/candidate/accesslog/texts/en.json';
import rights from '~/features/candidate/rights/texts/en.json';

export default { ...accesslog, ...rights };
