import type nb from '~/app/catalogue.nb';
import app from '~/app/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import matching from '~/features/matching/texts/en.json';

const en: Record<keyof typeof nb, string> = { ...app, ...ui, ...matching };
export default en;
