import { Link } from '@navikt/ds-react';
import { spaced } from '~/components/ui/Call';
import type { ContactView } from '~/features/organisation/colleagues';
import { useText } from '~/lib/text';

/** Name and direct number of the one to ring, and for whom that one stands in. */
export function Ring({ contact }: { contact: ContactView }) {
  const t = useText();
  return (
    <span>
      <bdi>{contact.name}</bdi>, <Link href={`tel:${contact.phone.replace(/\s/g, '')}`}>{spaced(contact.phone)}</Link>
      {contact.standsInFor && ` (${t('colleague.standsIn', { name: contact.standsInFor })})`}
    </span>
  );
}
