import { BodyShort, VStack } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import type { ChannelPeriod, IntakeChannel } from '~/features/employer/channel/channelRule';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Told {
  channel?: IntakeChannel | null;
  contact?: { name: string; phone?: string | null } | null;
  words?: string | null;
  most?: number | null;
  period?: ChannelPeriod | null;
  by?: string | null;
  on?: string | null;
}

/** What a workplace has told of how it takes applications. */
export function ChannelFacts({ rule }: { rule: Told }) {
  const t = useText();
  const dates = useDates();
  const { channel, contact, words, most, period, by, on } = rule;
  return (
    <VStack gap="space-8">
      <Pairs
        items={[
          [t('channel.how'), t(channel ? `intakeChannel.${channel}` : 'channel.notTold')],
          [t('channel.contact'), contact && [contact.name, contact.phone].filter(Boolean).join(', ')],
          [t('channel.most'), most != null && period && t(`channel.most.${period}`, { most })],
        ]}
      />
      {words && <BodyShort className="as-written">{words}</BodyShort>}
      {on && (
        <BodyShort size="small">
          {by ? t('channel.by', { by, date: dates.long(on) }) : t('channel.on', { date: dates.long(on) })}
        </BodyShort>
      )}
    </VStack>
  );
}
