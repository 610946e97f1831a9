import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useActivities, type ActivityView } from '~/features/employer/staff/activities';
import { ContactForm } from '~/features/employer/staff/ContactForm';
import { ContactRow } from '~/features/employer/staff/ContactRow';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useText } from '~/lib/text';

/** Who has spoken with the firm and about what, and what is planned (EMP-05). */
export function ContactLog({ workplace, mayLog }: { workplace: WorkplaceView; mayLog: boolean }) {
  const t = useText();
  const log = useActivities(workplace.id);
  const [open, setOpen] = useState<'HELD' | 'PLANNED' | ActivityView>();
  return (
    <Section title={t('contactLog.title')}>
      {mayLog && !open && (
        <HStack gap="space-8">
          <Button size="small" variant="secondary" onClick={() => setOpen('HELD')}>
            {t('contactLog.log')}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setOpen('PLANNED')}>
            {t('contactLog.plan')}
          </Button>
        </HStack>
      )}
      {open && (
        <ContactForm
          key={typeof open === 'string' ? open : open.id}
          workplace={workplace}
          given={open}
          onClose={() => setOpen(undefined)}
        />
      )}
      <Loaded query={log}>
        {() =>
          log.rows.length === 0 ? (
            <EmptyState level="3" why={t('contactLog.empty')} help={t('contactLog.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <VStack as="ul" gap="space-16" className="plain-list narrow">
                {log.rows.map((row) => (
                  <li key={row.id} data-row>
                    <ContactRow row={row} mayChange={mayLog && row.own && !open} onChange={() => setOpen(row)} />
                  </li>
                ))}
              </VStack>
              <ShowMore more={log.more} busy={log.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </Section>
  );
}
