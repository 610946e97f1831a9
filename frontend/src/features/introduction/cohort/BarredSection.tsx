import { BodyShort, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Section } from '~/components/ui/Section';
import { points, useBarred } from '~/features/introduction/cohort/cohorts';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useText } from '~/lib/text';

/** Who fits and is stopped by quota or budget, beside the absence and drop-outs of the class so far (MAT-23). */
export function BarredSection({ id }: { id: string }) {
  const t = useText();
  const whom = useWhom();
  const barred = useBarred(id).data;
  if (!barred || (barred.quota == null && barred.budget == null)) return null;
  const facts = [
    barred.quota != null && t('cohort.barred.quota', { count: barred.quota }),
    barred.budget != null && t('cohort.barred.budget', { count: barred.budget }),
    barred.absencePercent != null && t('cohort.barred.absence', { percent: barred.absencePercent }),
    barred.droppedOut != null && t('cohort.barred.droppedOut', { count: barred.droppedOut }),
  ].filter((fact) => fact !== false);
  return (
    <Section title={t('cohort.barred', { count: barred.waiting })}>
      <VStack gap="space-8">
        <BodyShort size="small">{facts.join(' · ')}</BodyShort>
        {barred.waiting > 0 && <BodyShort size="small">{t('cohort.barred.why')}</BodyShort>}
        <VStack as="ol" gap="space-8" className="plain-list">
          {barred.fit.map((one) => {
            const name = whom({ candidateName: one.name, candidateNumber: one.number });
            return (
              <li key={one.candidateId}>
                <HStack gap="space-8">
                  {one.name ? (
                    <Link as={RouterLink} to={`/work/candidates/${one.candidateId}`}>
                      <bdi>{name}</bdi>
                    </Link>
                  ) : (
                    <BodyShort as="span">{name}</BodyShort>
                  )}
                  <BodyShort as="span">
                    {t(`cohort.barred.${one.bar}`, { waits: one.waits, points: points(one.best), places: one.places })}
                  </BodyShort>
                </HStack>
              </li>
            );
          })}
        </VStack>
      </VStack>
    </Section>
  );
}
