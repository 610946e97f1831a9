import { PhoneIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, HStack } from '@navikt/ds-react';
import { useText } from '~/lib/text';

export interface CallView {
  name: string;
  phone: string;
  /** Name of the owner while the deputy answers. */
  standsInFor?: string | null;
}

/** "22222222" as "22 22 22 22", "91234567" as "912 34 567"; what is no Norwegian number stays as it is. */
export function spaced(phone: string): string {
  const digits = phone.replace(/\s/g, '').replace(/^\+47(?=\d{8}$)/, '');
  if (!/^\d{8}$/.test(digits)) return phone;
  return /^[489]/.test(digits)
    ? digits.replace(/(\d{3})(\d{2})(\d{3})/, '$1 $2 $3')
    : digits.replace(/(\d{2})(?=\d)/g, '$1 ').trim();
}

/** The one person to ring, with a number that a phone can ring; says so where nobody is named. */
export function Call({ contact, whom }: { contact: CallView | null | undefined; whom: string }) {
  const t = useText();
  return (
    <Box padding="space-16" borderRadius="8" background="accent-soft">
      <HStack gap="space-12" align="center" wrap={false}>
        <PhoneIcon aria-hidden fontSize="1.5rem" className="call-icon" />
        {contact ? (
          <BodyShort as="div">
            {whom} <bdi>{contact.name}</bdi>
            {contact.standsInFor && ` ${t('ui.call.for', { name: contact.standsInFor })}`}
            <br />
            <a className="call" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
              {spaced(contact.phone)}
            </a>
          </BodyShort>
        ) : (
          <BodyShort>{t('ui.call.nobody')}</BodyShort>
        )}
      </HStack>
    </Box>
  );
}
