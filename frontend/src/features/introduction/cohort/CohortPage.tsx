import { BodyLong, BodyShort, Button, HStack, InlineMessage, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useRoles } from '~/api/session';
import { ApproveForm } from '~/features/introduction/cohort/ApproveForm';
import { BarredSection } from '~/features/introduction/cohort/BarredSection';
import { MemberRow } from '~/features/introduction/cohort/MemberRow';
import { PlaceSection } from '~/features/introduction/cohort/PlaceSection';
import { ProviderEvidence } from '~/features/introduction/cohort/ProviderEvidence';
import { points, useCohort, type Cohort } from '~/features/introduction/cohort/cohorts';
import { useMoves } from '~/features/introduction/cohort/useMoves';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The board of a class: who is proposed where, and why somebody is not (MAT-27). */
export default function CohortPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useCohort(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{query.data?.name ?? t('cohort.one.title')}</PageTitle>
      <HStack gap="space-16">
        <Link as={RouterLink} to="/work/cohorts">
          {t('cohort.all')}
        </Link>
        <Link as={RouterLink} to={`/work/cohorts/${id}/mix`}>
          {t('cohort.mix.title')}
        </Link>
      </HStack>
      <Loaded query={query}>{(cohort) => <Board cohort={cohort} />}</Loaded>
    </VStack>
  );
}

function Board({ cohort }: { cohort: Cohort }) {
  const t = useText();
  const dates = useDates();
  const moves = useMoves(cohort);
  const decides = useRoles().includes('ADVISER');
  const placed = cohort.places.reduce((sum, place) => sum + place.people.length, 0);
  const period =
    cohort.practiceFrom && cohort.practiceTo
      ? t('cohort.period', { from: dates.short(cohort.practiceFrom), to: dates.short(cohort.practiceTo) })
      : undefined;
  const market = cohort.market;
  const sums = { total: points(cohort.total), best: points(cohort.best) };
  return (
    <VStack gap="space-24">
      <Pairs
        items={[
          [t('cohort.head.provider'), cohort.provider],
          [t('cohort.head.practice'), period],
          [t('cohort.placed'), t('cohort.placedOf', { placed, all: placed + cohort.unplaced.length })],
          [t('cohort.total'), cohort.best > cohort.total ? t('cohort.totalOf', sums) : String(sums.total)],
          [t('cohort.cap'), String(cohort.capPerEmployer)],
        ]}
      />
      <ProviderEvidence run={cohort.id} />
      {market?.saturated && market.finished != null && (
        <InlineMessage status="warning">
          {t('cohort.market', { name: market.name, finished: market.finished, openings: market.openings })}
        </InlineMessage>
      )}
      {moves.error && <Failure error={moves.error} />}
      {decides && (
        <HStack gap="space-12" align="center">
          <Button size="small" loading={moves.busy} onClick={moves.propose}>
            {cohort.madeAt ? t('cohort.again') : t('cohort.propose')}
          </Button>
          {moves.undo && (
            <Button size="small" variant="secondary" disabled={moves.busy} onClick={moves.undo}>
              {t('cohort.undo')}
            </Button>
          )}
          {moves.said && <BodyShort>{moves.said}</BodyShort>}
        </HStack>
      )}
      {placed === 0 && cohort.fitting === 0 ? (
        <EmptyState why={t('cohort.empty')} help={t('cohort.empty.help')} />
      ) : (
        cohort.places.map((place) => <PlaceSection key={place.placeId} place={place} decides={decides} moves={moves} />)
      )}
      {cohort.unplaced.length > 0 && (
        <Section title={t('cohort.unplaced', { count: cohort.unplaced.length })}>
          <VStack as="ul" gap="space-12" className="plain-list">
            {cohort.unplaced.map((person) => (
              <MemberRow key={person.candidateId} person={person} decides={decides} moves={moves} />
            ))}
          </VStack>
        </Section>
      )}
      <BarredSection id={cohort.id} />
      {decides && placed > 0 && <ApproveForm cohort={cohort} busy={moves.busy} />}
      <BodyLong size="small">{t('cohort.how')}</BodyLong>
    </VStack>
  );
}
