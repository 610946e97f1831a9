import { useIntl } from 'react-intl';
import type { Named } from '~/features/introduction/types';

/** Names in the language of the page; bokmål where there is no other. */
export function useNames() {
  const intl = useIntl();
  const english = intl.locale.startsWith('en');
  const name = ({ nb, en }: Named) => (english && en ? en : nb);
  return { name, list: (names: readonly Named[]) => intl.formatList(names.map(name), { type: 'conjunction' }) };
}
