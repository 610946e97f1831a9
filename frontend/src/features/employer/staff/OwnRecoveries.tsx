import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Section } from '~/components/ui/Section';
import { useOwnRecoveries } from '~/features/employer/staff/recovery';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Workplaces where something went wrong and that the reader should talk with (EMP-10); nothing where there are none. */
export function OwnRecoveries() {
  const t = useText();
  const dates = useDates();
  const own = useOwnRecoveries().data ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('ownRecoveries.title')}>
      <VStack as="ul" gap="space-8" className="plain-list">
        {own.map(({ workplaceId, workplace, feltOn, dueOn, overdue }) => (
          <li key={workplaceId}>
            <BodyShort size="small">
              <Link as={RouterLink} to={`/work/workplaces/${workplaceId}`}>
                <bdi>{workplace}</bdi>
              </Link>{' '}
              {t(overdue ? 'recovery.overdue' : 'recovery.due', { date: dates.long(feltOn), due: dates.long(dueOn) })}
            </BodyShort>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
