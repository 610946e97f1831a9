import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useNetwork } from '~/features/employer/network/network';
import { NetworkForm } from '~/features/employer/network/NetworkForm';
import { NetworkRow } from '~/features/employer/network/NetworkRow';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useText } from '~/lib/text';

const kinds = ['REFERRAL', 'ASK'] as const;

/** Firms that opened a door for us here, and doors that this firm has opened (EMP-20). */
export default function NetworkSection({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const list = useNetwork(workplace.id);
  const [open, setOpen] = useState<(typeof kinds)[number]>();
  return (
    <Section title={t('network.title')}>
      <BodyShort size="small">{t('network.intro')}</BodyShort>
      {open ? (
        <NetworkForm key={open} kind={open} workplace={workplace} onClose={() => setOpen(undefined)} />
      ) : (
        <HStack gap="space-8">
          {kinds.map((kind) => (
            <Button key={kind} size="small" variant="secondary" onClick={() => setOpen(kind)}>
              {t(`network.add.${kind}`)}
            </Button>
          ))}
        </HStack>
      )}
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState level="3" why={t('network.empty')} help={t('network.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <VStack as="ul" gap="space-16" className="plain-list narrow">
                {list.rows.map((row) => (
                  <li key={row.id} data-row>
                    <NetworkRow row={row} firm={workplace.id} />
                  </li>
                ))}
              </VStack>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </Section>
  );
}
