import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Section } from '~/components/ui/Section';
import { useAgreementReviews } from '~/features/employer/staff/agreements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Agreements whose review, or last day, has come: the reader's task (EMP-16); nothing where there are none. */
export function AgreementReviews() {
  const t = useText();
  const dates = useDates();
  const due = useAgreementReviews().data ?? [];
  if (due.length === 0) return null;
  return (
    <Section title={t('agreementReviews.title')}>
      <VStack as="ul" gap="space-8" className="plain-list">
        {due.map((one) => (
          <li key={one.id}>
            <BodyShort size="small">
              <Link as={RouterLink} to={`/work/workplaces/${one.workplaceId}`}>
                <bdi>{one.employer}</bdi>
              </Link>{' '}
              {t(`agreementReviews.${one.runsOut ? 'runsOut' : one.overdue ? 'overdue' : 'due'}`, {
                kind: t(`agreementKind.${one.kind}`),
                date: dates.long(one.dueOn),
              })}
            </BodyShort>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
