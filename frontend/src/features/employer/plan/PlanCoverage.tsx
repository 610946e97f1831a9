import { BodyShort, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { Legend } from '~/features/employer/map/Legend';
import { addressAround } from '~/features/employer/map/view';
import { MapFrame, type Shown } from '~/features/employer/map/WorkplaceMap';
import { CoverageTable, type CoverageLine } from '~/features/employer/plan/CoverageTable';
import { useCoverage, type PlanCoverage as Coverage } from '~/features/employer/plan/plans';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** How much of the working life of the region the plan reaches: on a map, and by size, municipality and industry. */
export default function PlanCoverage({ id }: { id: string }) {
  const t = useText();
  return (
    <Section title={t('plans.coverage')}>
      <Loaded query={useCoverage(id)}>{(coverage) => <Covers coverage={coverage} />}</Loaded>
    </Section>
  );
}

function Covers({ coverage }: { coverage: Coverage }) {
  const t = useText();
  const dates = useDates();
  const [shown, setShown] = useState<Shown>({
    box: addressAround(coverage.areas),
    municipality: '',
    municipalityName: '',
  });
  const unknown = t('plans.unknown');
  const sizes: CoverageLine[] = coverage.sizes.map(({ size, covered }) => [
    size ? t(`sizeBand.${size}`) : unknown,
    covered,
  ]);
  const places: CoverageLine[] = coverage.municipalities
    .filter((one) => !shown.municipality || one.number === shown.municipality)
    .map((one) => [one.municipality, one.covered]);
  const trades: CoverageLine[] = coverage.industries.map(({ industry, covered }) => [
    industry ? t(`industry.${industry as 'A'}`) : unknown,
    covered,
  ]);
  return (
    <VStack gap="space-24">
      <BodyShort>{t('plans.coverage.help', { since: dates.long(coverage.since) })}</BodyShort>
      <div className={coverage.areas.length > 0 ? 'with-map' : undefined}>
        <VStack gap="space-24">
          <CoverageTable title={t('plans.coverage.size')} lines={[[t('plans.coverage.all'), coverage.all], ...sizes]} />
          <CoverageTable title={t('plans.coverage.municipality')} lines={places} />
          <CoverageTable title={t('plans.coverage.industry')} lines={trades} />
        </VStack>
        {coverage.areas.length > 0 && (
          <VStack gap="space-8" as="section" aria-label={t('map.title')}>
            <MapFrame
              items={coverage.areas}
              shown={shown}
              show={(part) => setShown((before) => ({ ...before, ...part }))}
            />
            <Legend />
          </VStack>
        )}
      </div>
    </VStack>
  );
}
