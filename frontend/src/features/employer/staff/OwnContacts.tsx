import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { Section } from '~/components/ui/Section';
import { visitors } from '~/features/employer/visit/visitHelp';
import { useOwnActivities } from '~/features/employer/staff/relation';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The reader's planned contacts with firms, the first day first; nothing where there are none. */
export function OwnContacts() {
  const t = useText();
  const dates = useDates();
  const own = useOwnActivities().data ?? [];
  const prepares = useRoles().some((role) => visitors.includes(role));
  if (own.length === 0) return null;
  return (
    <Section title={t('ownContacts.title')}>
      <VStack as="ul" gap="space-8" className="plain-list">
        {own.map((one) => (
          <li key={one.id}>
            <BodyShort size="small">
              <Link as={RouterLink} to={`/work/workplaces/${one.workplaceId}`}>
                <bdi>{one.workplace}</bdi>
              </Link>{' '}
              {t(one.overdue ? 'ownContacts.overdue' : 'ownContacts.due', {
                type: t(`activityType.${one.type}`),
                channel: t(`activityChannel.${one.channel}`),
                date: dates.long(one.day),
              })}{' '}
              {prepares && one.channel === 'VISIT' && (
                <Link as={RouterLink} to={`/work/visits/${one.workplaceId}`}>
                  {t('ownContacts.prepare')}
                </Link>
              )}
            </BodyShort>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
