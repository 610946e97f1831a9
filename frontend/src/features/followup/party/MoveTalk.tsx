import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { DateField } from '~/components/ui/DateField';
import { Failure } from '~/components/ui/Failure';
import { useMoveTalk, type Talk } from '~/features/followup/party/talks';
import type { Side } from '~/features/placement/party/agreements';
import { useText } from '~/lib/text';

/** One question: which day instead. */
export default function MoveTalk({ side, talk, onClose }: { side: Side; talk: Talk; onClose: () => void }) {
  const t = useText();
  const move = useMoveTalk(side, talk.id);
  const [date, setDate] = useState<string>();
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (date) move.mutate(date, { say: t('talks.moved'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        {move.error && <Failure error={move.error} />}
        <DateField
          label={t('talks.newDate')}
          description={t('talks.newDate.help')}
          value={date}
          error={tried && !date ? t('talks.newDate.missing') : undefined}
          onChange={setDate}
        />
        <HStack gap="space-12">
          <Button type="submit" loading={move.isPending}>
            {t('talks.move')}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
