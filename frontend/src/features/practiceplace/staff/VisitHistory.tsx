import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useActivities } from '~/features/employer/staff/activities';
import { useAgreements } from '~/features/employer/staff/agreements';
import { ContactRow } from '~/features/employer/staff/ContactRow';
import { HostFigures } from '~/features/employer/staff/HistorySection';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { usePlaces } from '~/features/practiceplace/staff/places';
import { PlaceStateTag } from '~/features/practiceplace/staff/PlaceStateTag';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const lastContacts = 3;

/** What has been between us and a firm, without names of candidates: contacts, figures, places and agreements that hold (EMP-22). */
export function VisitHistory({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const contacts = useActivities(workplace.id);
  const held = contacts.rows.filter((one) => one.state === 'HELD').slice(0, lastContacts);
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {t('visitHelp.contacts')}
      </Heading>
      {contacts.data && held.length === 0 && <BodyShort size="small">{t('contactLog.never')}</BodyShort>}
      {held.length > 0 && (
        <VStack as="ul" gap="space-12" className="plain-list">
          {held.map((row) => (
            <li key={row.id}>
              <ContactRow row={row} mayChange={false} level="4" />
            </li>
          ))}
        </VStack>
      )}
      <Heading level="3" size="xsmall">
        {t('visitHelp.figures')}
      </Heading>
      <HostFigures id={workplace.id} />
      <Heading level="3" size="xsmall">
        {t('visitHelp.open')}
      </Heading>
      <StillOpen workplace={workplace} />
    </VStack>
  );
}

function StillOpen({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const dates = useDates();
  const places = usePlaces({ query: '', state: '', workplace: workplace.id, municipality: '', chance: '', sort: '' });
  const agreements = useAgreements(workplace.employerId);
  const open = places.rows.filter((one) => !['CLOSED', 'REFUSED'].includes(one.state));
  const hold = (agreements.data?.agreements ?? []).filter(({ agreement }) => agreement.standing !== 'OVER');
  if (!places.data || !agreements.data) return null;
  if (open.length + hold.length === 0) return <BodyShort size="small">{t('visitHelp.open.none')}</BodyShort>;
  return (
    <VStack as="ul" gap="space-8" className="plain-list">
      {open.map((one) => (
        <li key={one.id}>
          <Link as={RouterLink} to={`/work/practice-places/${one.id}`} className="first-upper">
            {(one.title ?? one.tasks.slice(0, 3).join(', ')) || t('places.untitled')}
          </Link>{' '}
          <PlaceStateTag state={one.state} />
        </li>
      ))}
      {hold.map(({ agreement }) => (
        <li key={agreement.id}>
          <BodyShort size="small">
            {t('visitHelp.agreement', {
              kind: t(`agreementKind.${agreement.kind}`),
              date: dates.long(agreement.to),
            })}
          </BodyShort>
        </li>
      ))}
    </VStack>
  );
}
