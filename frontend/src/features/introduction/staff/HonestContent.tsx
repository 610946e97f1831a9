import { Box, Heading, List, VStack } from '@navikt/ds-react';
import { NeedFacts } from '~/features/practiceplace/staff/NeedFacts';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What the candidate will be told, also what sounds less good: no pay from the firm, no duty to hire. */
export function HonestContent({ place }: { place: PlaceView }) {
  const t = useText();
  const dates = useDates();
  return (
    <Box padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <Heading level="3" size="xsmall">
          {t('introductions.told')}
        </Heading>
        <List>
          <List.Item>{t('introductions.told.pay')}</List.Item>
          <List.Item>{t('introductions.told.duty')}</List.Item>
          <List.Item>
            {place.startFirst
              ? t('introductions.told.start', { date: dates.long(place.startFirst) })
              : t('introductions.told.start.now')}
          </List.Item>
          {place.durationDays && <List.Item>{t('introductions.told.days', { days: place.durationDays })}</List.Item>}
        </List>
        <NeedFacts need={place.need} labels={place.labels} />
      </VStack>
    </Box>
  );
}
