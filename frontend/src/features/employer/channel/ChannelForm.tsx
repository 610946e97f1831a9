import { BodyShort, HStack, Select, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import {
  channelPeriods,
  intakeChannels,
  useTellChannelRule,
  type ChannelPeriod,
  type ChannelRule,
  type IntakeChannel,
  type Teller,
} from '~/features/employer/channel/channelRule';
import { useText } from '~/lib/text';

interface Props {
  teller: Teller;
  rule: ChannelRule;
  etag: string | null;
  onReload: () => void;
  onClose: () => void;
}

/** The whole of how they want it; what is left open is not told. */
export function ChannelForm({ teller, rule, etag, onReload, onClose }: Props) {
  const t = useText();
  const tell = useTellChannelRule(teller, rule.workplaceId);
  const [channel, setChannel] = useState<IntakeChannel | ''>(rule.channel ?? '');
  const [contactId, setContact] = useState(rule.contact?.id ?? '');
  const [words, setWords] = useState(rule.words ?? '');
  const [most, setMost] = useState(rule.most == null ? '' : String(rule.most));
  const [period, setPeriod] = useState<ChannelPeriod>(rule.period ?? 'WEEK');
  const limited = most.trim() !== '';
  const send = () =>
    tell.mutate(
      {
        body: {
          channel: channel || null,
          contactId: contactId || null,
          words: words.trim() || null,
          // What is no whole number is left to the server to refuse, with its field.
          most: limited ? Number(most) : null,
          period: limited ? period : null,
        },
        etag,
      },
      { say: t('ui.saved'), onSuccess: onClose },
    );
  return (
    <EditForm label={t('channel.edit')} sent={tell} onSend={send} onReload={onReload} onClose={onClose}>
      {(fault) => (
        <>
          <Select
            id="/channel"
            size="small"
            label={t('channel.how')}
            description={t('channel.how.help')}
            value={channel}
            error={fault('/channel')}
            onChange={(event) => setChannel(event.target.value as IntakeChannel | '')}
          >
            <option value="">{t('channel.notTold')}</option>
            {intakeChannels.map((one) => (
              <option key={one} value={one}>
                {t(`intakeChannel.${one}`)}
              </option>
            ))}
          </Select>
          <Select
            id="/contactId"
            size="small"
            label={t('channel.contact')}
            description={t('channel.contact.help')}
            value={contactId}
            error={fault('/contactId')}
            onChange={(event) => setContact(event.target.value)}
          >
            <option value="">{t('channel.contact.none')}</option>
            {rule.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <CheckedTextarea
            audience="EMPLOYER"
            id="/words"
            size="small"
            label={t('channel.words')}
            description={t('channel.words.help')}
            maxLength={300}
            minRows={2}
            value={words}
            error={fault('/words')}
            onText={setWords}
          />
          <HStack gap="space-12" align="end">
            <TextField
              id="/most"
              size="small"
              inputMode="numeric"
              label={t('channel.most')}
              value={most}
              error={fault('/most')}
              onChange={(event) => setMost(event.target.value)}
            />
            <Select
              id="/period"
              size="small"
              label={t('channel.period')}
              value={period}
              error={fault('/period')}
              onChange={(event) => setPeriod(event.target.value as ChannelPeriod)}
            >
              {channelPeriods.map((one) => (
                <option key={one} value={one}>
                  {t(`channelPeriod.${one}`)}
                </option>
              ))}
            </Select>
          </HStack>
          <BodyShort size="small">{t('channel.most.help')}</BodyShort>
        </>
      )}
    </EditForm>
  );
}
