import { BodyShort, Heading, Tag, VStack } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import type { Compared, Comparison } from '~/features/candidate/merge/types';
import { SectionFacts } from '~/features/candidate/profile/SectionFacts';
import { sections, type SectionSpec } from '~/features/candidate/profile/sections';
import { useText } from '~/lib/text';

/** What is known of both, section by section; what would give way is marked. Sections that nobody has answered are left out. */
export function CompareProfiles({ comparison }: { comparison: Comparison }) {
  const t = useText();
  const { survivor, merged } = comparison;
  const told = sections.filter((spec) => isAnswered(survivor, spec) || isAnswered(merged, spec));
  return (
    <Section title={t('merge.facts')}>
      <BodyShort>{t('merge.facts.rule')}</BodyShort>
      {told.length === 0 && <BodyShort>{t('merge.facts.none')}</BodyShort>}
      <VStack gap="space-20">
        {told.map((spec) => (
          <div key={spec.name}>
            <Heading level="3" size="xsmall" spacing>
              {t(`profile.section.${spec.name}`)}
            </Heading>
            <div className="compared">
              <Facts side={survivor} spec={spec} givesWay={comparison.givesWay} />
              <Facts side={merged} spec={spec} givesWay={comparison.givesWay} />
            </div>
          </div>
        ))}
      </VStack>
    </Section>
  );
}

const isAnswered = (side: Compared, spec: SectionSpec) => {
  const value = side.profile[spec.name];
  return value !== undefined && value !== null && value.state !== 'NOT_ASKED';
};

function Facts({ side, spec, givesWay }: { side: Compared; spec: SectionSpec; givesWay: string[] }) {
  const t = useText();
  return (
    <div>
      <BodyShort size="small" textColor="subtle">
        {t('candidates.number', { number: side.number })}
      </BodyShort>
      <SectionFacts
        spec={spec}
        value={side.profile[spec.name]}
        words={side.profile.words}
        actions={(fact) =>
          fact.fact?.id &&
          givesWay.includes(fact.fact.id) && (
            <Tag size="xsmall" variant="outline" data-color="warning">
              {t('merge.givesWay')}
            </Tag>
          )
        }
      />
    </div>
  );
}
