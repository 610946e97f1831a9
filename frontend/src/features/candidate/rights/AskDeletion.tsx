import { BodyLong, BodyShort, Box, Button, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import {
  useAskDeletion,
  useMyDeletions,
  useTakeBackDeletion,
  type Deletion,
} from '~/features/candidate/rights/deletions';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The candidate asks to be deleted, sees what became of it, and may take it back (PRI-11). */
export function AskDeletion() {
  const t = useText();
  return (
    <Section title={t('myData.delete.title')}>
      <BodyLong>{t('myData.delete.text')}</BodyLong>
      <Loaded query={useMyDeletions()}>
        {(all) => (
          <VStack gap="space-16">
            {all.map((one) => (
              <OneRequest key={one.id} request={one} />
            ))}
            {!all.some(({ state }) => state === 'ASKED') && <Ask />}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Ask() {
  const t = useText();
  const ask = useAskDeletion();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open)
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('myData.delete.open')}
        </Button>
      </div>
    );
  return (
    <VStack gap="space-12">
      {ask.error && <Failure error={ask.error} />}
      <CheckedTextarea
        audience="STAFF"
        label={t('myData.delete.reason')}
        description={t('myData.delete.reason.help')}
        maxLength={500}
        value={reason}
        onText={setReason}
      />
      <div className="answers">
        <Button loading={ask.isPending} onClick={() => ask.mutate(reason, { say: t('myData.delete.sent') })}>
          {t('myData.delete.send')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {t('myData.delete.cancel')}
        </Button>
      </div>
    </VStack>
  );
}

function OneRequest({ request }: { request: Deletion }) {
  const t = useText();
  const dates = useDates();
  const takeBack = useTakeBackDeletion();
  const waits = request.state === 'ASKED';
  return (
    <Box as="article" padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack gap="space-12">
        {takeBack.error && <Failure error={takeBack.error} />}
        <div>
          <Tag size="small" variant="outline" data-color={waits ? 'info' : 'neutral'}>
            {t(`myData.delete.state.${request.state}`)}
          </Tag>
        </div>
        <BodyShort>{t('myData.delete.asked', { date: dates.long(request.askedAt) })}</BodyShort>
        {waits && <BodyShort>{t('myData.delete.due', { date: dates.long(request.dueOn) })}</BodyShort>}
        {request.ground && <BodyShort>{t(`demands.ground.${request.ground}`)}</BodyShort>}
        {request.answer && <BodyLong>{request.answer}</BodyLong>}
        {waits && (
          <div>
            <Button
              size="small"
              variant="secondary"
              loading={takeBack.isPending}
              onClick={() => takeBack.mutate(request.id, { say: t('myData.delete.takenBack') })}
            >
              {t('myData.delete.takeBack')}
            </Button>
          </div>
        )}
      </VStack>
    </Box>
  );
}
