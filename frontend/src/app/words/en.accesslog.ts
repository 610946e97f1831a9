import accesslog from '~/features/candidate/accesslog/texts/en.json';

export default accesslog;
