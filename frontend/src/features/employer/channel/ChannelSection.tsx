import { Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ChannelForm } from '~/features/employer/channel/ChannelForm';
import { ChannelFacts } from '~/features/employer/channel/ChannelFacts';
import { useChannelRule, type ChannelRule, type Teller } from '~/features/employer/channel/channelRule';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  teller: Teller;
  /** The reader may change it. */
  tells: boolean;
}

const isTold = ({ channel, contact, words, most }: ChannelRule) =>
  Boolean(channel) || Boolean(contact) || Boolean(words) || most != null;

/** How a workplace takes applications, and how many it wants in a period (INT-10). */
export default function ChannelSection({ id, teller, tells }: Props) {
  const t = useText();
  const query = useChannelRule(teller, id);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('channel.title')}>
      <Loaded query={query}>
        {({ data, etag }) => (
          <VStack gap="space-12">
            {!open &&
              (isTold(data) ? (
                <ChannelFacts rule={data} />
              ) : (
                <EmptyState level="3" why={t('channel.empty')} help={t('channel.empty.help')} />
              ))}
            {tells && !open && (
              <div>
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t('channel.edit')}
                </Button>
              </div>
            )}
            {open && (
              <ChannelForm
                teller={teller}
                rule={data}
                etag={etag}
                onReload={() => void query.refetch()}
                onClose={() => setOpen(false)}
              />
            )}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}
