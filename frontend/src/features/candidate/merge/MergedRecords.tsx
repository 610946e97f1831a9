import { BodyLong, BodyShort, Heading, ReadMore, VStack } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import { useMerges } from '~/features/candidate/merge/merges';
import type { MergeView } from '~/features/candidate/merge/types';
import { SectionFacts } from '~/features/candidate/profile/SectionFacts';
import { factsOf, sections } from '~/features/candidate/profile/sections';
import type { ResourceProfileView } from '~/features/candidate/profile/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Records that became one with this: who did it, when and why, and what gave way. Nothing where there are none. */
export function MergedRecords({ id }: { id: string }) {
  const t = useText();
  const merges = useMerges(id).data ?? [];
  if (merges.length === 0) return null;
  return (
    <VStack as="section" gap="space-16" aria-labelledby="merges">
      <Heading level="2" size="small" id="merges">
        {t('merge.history')}
      </Heading>
      {merges.map((merge) => (
        <OneMerge key={merge.id} merge={merge} />
      ))}
    </VStack>
  );
}

function OneMerge({ merge }: { merge: MergeView }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-8">
      <BodyLong>
        {t('merge.history.one', {
          number: merge.number,
          date: dates.long(merge.mergedAt),
          name: merge.mergedBy ?? t('merge.history.nobody'),
        })}
      </BodyLong>
      <Pairs
        dense
        items={[
          [t('merge.reason.told'), merge.reason],
          [t('merge.side.name'), <bdi key="name">{merge.name}</bdi>],
          [t('candidates.new.phone'), merge.phone],
          [t('candidates.new.email'), merge.email],
          [t('merge.side.office'), merge.officeName],
          [t('candidates.head.adviser'), merge.adviserName],
          [t('merge.side.registered'), dates.long(merge.registeredAt)],
        ]}
      />
      <GaveWay title={t('merge.gaveWay.there')} profile={merge.gaveWayThere} />
      <GaveWay title={t('merge.gaveWay.here')} profile={merge.gaveWayHere} />
    </VStack>
  );
}

function GaveWay({ title, profile }: { title: string; profile: ResourceProfileView }) {
  const t = useText();
  const some = sections.filter((spec) => factsOf(spec, profile[spec.name]).length > 0);
  if (some.length === 0) return null;
  return (
    <ReadMore header={title} size="small">
      <VStack gap="space-12">
        {some.map((spec) => (
          <div key={spec.name}>
            <BodyShort size="small">{t(`profile.section.${spec.name}`)}</BodyShort>
            <SectionFacts spec={spec} value={profile[spec.name]} words={profile.words} />
          </div>
        ))}
      </VStack>
    </ReadMore>
  );
}
