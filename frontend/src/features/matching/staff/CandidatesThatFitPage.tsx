import { BodyShort, Detail, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { PageTitle } from '~/components/ui/PageTitle';
import { MatchLists } from '~/features/matching/staff/MatchLists';
import { usePlace } from '~/features/practiceplace/staff/places';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The candidates that fit one place (MAT-01); without name for those who may not open the person. */
export default function CandidatesThatFitPage() {
  const t = useText();
  const dates = useDates();
  const { id = '' } = useParams();
  const place = usePlace(id).data?.data;
  return (
    <VStack gap="space-16">
      <div>
        <PageTitle>{t('matches.candidates.title')}</PageTitle>
        {place && (
          <BodyShort>
            <Link as={RouterLink} to={`/work/practice-places/${id}`}>
              {place.need.title ?? t('places.one.title')}
            </Link>
            , <bdi>{place.workplace}</bdi>
          </BodyShort>
        )}
        {place?.confirmedAt && <Detail>{t('matches.confirmed', { date: dates.short(place.confirmedAt) })}</Detail>}
      </div>
      <MatchLists of="practice-places" id={id} />
    </VStack>
  );
}
