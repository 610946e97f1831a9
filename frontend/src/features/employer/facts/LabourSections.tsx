import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Section } from '~/components/ui/Section';
import { FigureTable } from '~/features/employer/facts/FigureTable';
import type { LabourFacts, LabourGroup } from '~/features/employer/facts/facts';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

/** Each group with its table, and under it area, source and day; on paper without the button. */
export function LabourSections({ facts }: { facts: LabourFacts }) {
  const t = useText();
  return (
    <VStack gap="space-24">
      <BodyLong>{t('facts.lead')}</BodyLong>
      <div className="no-print">
        <Button size="small" variant="secondary" onClick={() => window.print()}>
          {t('facts.print')}
        </Button>
      </div>
      {facts.groups.map((group) => (
        <Section key={group.group} title={t(`facts.group.${group.group}`)}>
          <Group group={group} />
        </Section>
      ))}
      <BodyShort size="small">{t('facts.never')}</BodyShort>
    </VStack>
  );
}

function Group({ group }: { group: LabourGroup }) {
  const t = useText();
  const dates = useDates();
  const { area, industry, nearerTooSmall, missing, figures, sources } = group;
  if (missing)
    return <EmptyState level="3" why={t(`facts.missing.${missing}`)} help={t(`facts.missing.${missing}.help`)} />;
  const where = t('facts.where', {
    area: area ?? t('facts.norway'),
    industry: industry ? t(`industry.${industry}`) : t('facts.allIndustries'),
  });
  const years = [...new Set(figures.map(({ year }) => year))];
  const byYear = years.length > 1;
  const about = `${where}, ${byYear ? t('facts.years', { from: years[0] ?? 0, to: years.at(-1) ?? 0 }) : years[0]}`;
  return (
    <VStack gap="space-8">
      <BodyShort weight="semibold">{upperFirst(about)}</BodyShort>
      {nearerTooSmall && <BodyShort>{t('facts.nearer', { area: area ?? t('facts.norway') })}</BodyShort>}
      <FigureTable
        caption={about}
        of={t(`facts.of.${group.group}`)}
        lines={figures.map(({ indicator, year, value }) => ({
          key: `${year} ${indicator}`,
          name: byYear
            ? t('facts.inYear', { what: t(`labourIndicator.${indicator}`), year })
            : upperFirst(t(`labourIndicator.${indicator}`)),
          value,
        }))}
      />
      {sources.map(({ source, publishedOn }) => (
        <BodyShort key={`${source} ${publishedOn}`} size="small">
          {t('facts.source', { source, date: dates.long(publishedOn) })}
        </BodyShort>
      ))}
    </VStack>
  );
}
