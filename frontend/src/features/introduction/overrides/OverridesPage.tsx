import { BodyLong, BodyShort, Box, Heading, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { DecideOverride } from '~/features/introduction/overrides/DecideOverride';
import { useOverrides, type OverrideView, type Overrides } from '~/features/introduction/overrides/overrides';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Choices against the list in the office: what waits for the leader, what was chosen and why, and how often (MAT-34, PRI-03). */
export default function OverridesPage() {
  const t = useText();
  const query = useOverrides();
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('override.title')}</PageTitle>
        <BodyLong className="narrow">{t('override.lead')}</BodyLong>
      </div>
      <Loaded query={query}>{(overrides) => <All overrides={overrides} />}</Loaded>
    </VStack>
  );
}

function All({ overrides: { items, counts } }: { overrides: Overrides }) {
  const t = useText();
  const waiting = items.filter(({ state }) => state === 'PROPOSED');
  const others = items.filter(({ state }) => state !== 'PROPOSED');
  return (
    <>
      <Section title={t('override.waiting')}>
        {waiting.length === 0 ? (
          <EmptyState why={t('override.waiting.empty')} help={t('override.empty.help')} />
        ) : (
          waiting.map((one) => <One key={one.id} override={one} />)
        )}
      </Section>
      <Section title={t('override.counts')}>
        {counts.length === 0 ? (
          <BodyShort>{t('override.counts.empty')}</BodyShort>
        ) : (
          <Pairs dense items={counts.map(({ reason, count }) => [t(`overrideReason.${reason}`), String(count)])} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('override.made')}>
          {others.map((one) => (
            <One key={one.id} override={one} />
          ))}
        </Section>
      )}
    </>
  );
}

function One({ override }: { override: OverrideView }) {
  const t = useText();
  const dates = useDates();
  const whom = useWhom();
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <HStack gap="space-8" justify="space-between">
          <Heading level="3" size="xsmall">
            <Link as={RouterLink} to={`/work/candidates/${override.candidateId}`}>
              <bdi>{whom(override)}</bdi>
            </Link>
            , <bdi>{override.workplaceName}</bdi>
          </Heading>
          <Tag size="small" variant="moderate" data-color={override.state === 'PROPOSED' ? 'warning' : 'neutral'}>
            {t(`override.state.${override.state}`)}
          </Tag>
        </HStack>
        <Pairs
          dense
          items={[
            [t('override.what'), t(`override.kind.${override.kind}`)],
            [t('override.reason'), t(`overrideReason.${override.reason}`)],
            [t('override.words'), override.words],
            [
              t('override.by'),
              t('override.byOn', { name: override.proposedBy ?? '-', date: dates.long(override.proposedAt) }),
            ],
            [
              t('override.decidedBy'),
              override.decidedAt &&
                t('override.byOn', { name: override.decidedBy ?? '-', date: dates.long(override.decidedAt) }),
            ],
            [t('override.answer'), override.decisionWords],
          ]}
        />
        {override.state === 'PROPOSED' && override.own && <BodyShort>{t('override.own')}</BodyShort>}
        {override.actions.length > 0 && <DecideOverride override={override} />}
      </VStack>
    </Box>
  );
}
