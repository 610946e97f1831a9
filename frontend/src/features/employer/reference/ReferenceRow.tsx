import { BodyLong, BodyShort, Heading, ReadMore, VStack } from '@navikt/ds-react';
import type { ReferenceEmployer } from '~/features/employer/reference/reference';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

/** One reference employer with the stories that it has approved. */
export function ReferenceRow({ row }: { row: ReferenceEmployer }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        <bdi>{row.workplace}</bdi>
      </Heading>
      <BodyShort size="small" textColor="subtle">
        {[
          row.municipality,
          row.industry && upperFirst(t(`industry.${row.industry as 'A'}`)),
          t('reference.since', { date: dates.long(row.since) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </BodyShort>
      {row.stories.map((story) => (
        <ReadMore key={story.title} size="small" header={t('reference.read', { title: story.title })}>
          <BodyLong className="as-written">{story.words}</BodyLong>
        </ReadMore>
      ))}
    </VStack>
  );
}
