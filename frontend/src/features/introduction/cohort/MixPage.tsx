import { BodyLong, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useMix, type Mix } from '~/features/introduction/cohort/cohorts';
import { isLevel, isPurpose } from '~/features/introduction/cohort/codes';
import { useText } from '~/lib/text';

/** Language and goals of a class in numbers; small ones are hidden (MAT-27). */
export default function MixPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useMix(id);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('cohort.mix.title')}</PageTitle>
        <BodyLong className="narrow">{t('cohort.mix.lead')}</BodyLong>
      </div>
      <Loaded query={query}>{(mix) => <Whole mix={mix} />}</Loaded>
    </VStack>
  );
}

function Whole({ mix }: { mix: Mix }) {
  const t = useText();
  if (mix.people === 0)
    return <EmptyState why={t('cohort.mix.few', { least: mix.least })} help={t('cohort.mix.few.help')} />;
  const people = (count?: number | null) =>
    count === null || count === undefined ? t('cohort.mix.hidden') : t('cohort.mix.people', { count });
  return (
    <>
      <BodyLong>{t('cohort.mix.all', { count: mix.people })}</BodyLong>
      <Section title={t('cohort.mix.speaking')}>
        <Pairs
          dense
          items={mix.speaking.map(({ code, people: count }) => [
            isLevel(code) ? t(`languageLevel.${code}`) : t('cohort.mix.unknown'),
            people(count),
          ])}
        />
      </Section>
      <Section title={t('cohort.mix.purposes')}>
        <Pairs
          dense
          items={mix.purposes.map(({ code, people: count }) => [
            isPurpose(code) ? t(`purpose.${code}`) : t('cohort.mix.unknown'),
            people(count),
          ])}
        />
      </Section>
    </>
  );
}
