import accesslog from '~/features/candidate/accesslog/texts/nb.json';

export default accesslog;
