import { BodyLong, BodyShort, Box, VStack } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { useMyDisputes } from '~/features/candidate/me/me';
import { sectionCode, type SectionSpec } from '~/features/candidate/profile/sections';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What one has disagreed with in this part, and what was answered, also after the fact itself is gone. Nothing where there is none. */
export function MyDisputes({ spec }: { spec: SectionSpec }) {
  const t = useText();
  const dates = useDates();
  const raised = (useMyDisputes().data ?? []).filter(({ section }) => section === sectionCode(spec));
  if (raised.length === 0) return null;
  return (
    <Section title={t('myProfile.disputes')}>
      {raised.map((one) => (
        <Box key={`${one.factId} ${one.raisedAt}`} padding="space-16" borderRadius="8" background="neutral-soft">
          <VStack gap="space-8">
            <BodyShort size="small">{t('myProfile.disputes.said', { date: dates.long(one.raisedAt) })}</BodyShort>
            <BodyLong className="as-written">{one.reason}</BodyLong>
            <BodyShort size="small">
              {one.answeredAt
                ? t('myProfile.disputes.answer', { date: dates.long(one.answeredAt) })
                : t('myProfile.disputes.due', { date: dates.long(one.dueOn) })}
            </BodyShort>
            {one.answer && <BodyLong className="as-written">{one.answer}</BodyLong>}
          </VStack>
        </Box>
      ))}
    </Section>
  );
}
