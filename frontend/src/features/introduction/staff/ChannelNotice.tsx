import { InlineMessage, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { Section } from '~/components/ui/Section';
import { ChannelFacts } from '~/features/employer/channel/ChannelFacts';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type PlaceChannel = components['schemas']['PlaceChannelView'];

const usePlaceChannel = (placeId: string) =>
  useQuery({
    queryKey: ['practice-places', placeId, 'channel-rule'],
    queryFn: ({ signal }) =>
      read<PlaceChannel>('/api/v1/practice-places/{id}/channel-rule', { path: { id: placeId }, signal }),
  });

/** How the workplace takes applications, and how full its period is, before anybody is suggested; nothing where nothing is told (INT-10). */
export function ChannelNotice({ placeId }: { placeId: string }) {
  const t = useText();
  const dates = useDates();
  const rule = usePlaceChannel(placeId).data;
  if (!rule || (!rule.channel && !rule.contact && !rule.words && rule.most == null)) return null;
  return (
    <Section title={t('channel.title')}>
      <VStack gap="space-8">
        <ChannelFacts rule={rule} />
        {rule.most != null && (
          <InlineMessage status={rule.opensOn ? 'warning' : 'info'}>
            {t('channel.shown', { shown: rule.shown, most: rule.most })}
            {rule.opensOn && ` ${t('channel.opens', { date: dates.long(rule.opensOn) })}`}
          </InlineMessage>
        )}
        {rule.channel === 'ONLY_PROVIDER' && <InlineMessage status="info">{t('channel.needsProvider')}</InlineMessage>}
      </VStack>
    </Section>
  );
}
