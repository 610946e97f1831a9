import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { Section } from '~/components/ui/Section';
import type { Side } from '~/features/placement/party/agreements';
import { useEndToday } from '~/features/placement/party/placements';
import { endReasons, type EndReason } from '~/features/placement/party/types';
import { useText } from '~/lib/text';

const own = {
  me: endReasons.filter((reason) => !['ATTENDANCE', 'STOPPED_COMING', 'NO_POST'].includes(reason)),
  employer: endReasons.filter((reason) => !['NO_TRAINING_GIVEN', 'MOVED', 'EDUCATION'].includes(reason)),
};

/** Ends a placement today; one reason a side, own words where they are wanted. */
export function EndToday({ side, id }: { side: Side; id: string }) {
  const t = useText();
  const end = useEndToday(side, id);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<EndReason>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const lacksWords = reason === 'OTHER' && words.trim() === '';
  const send = () => {
    setTried(true);
    if (reason === undefined || lacksWords) return;
    const said = reason === 'LEAVE_OR_ILLNESS' ? undefined : words.trim() || undefined;
    end.mutate({ reason, words: said }, { say: t('party.end.done') });
  };
  if (!open)
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('party.end')}
        </Button>
      </div>
    );
  return (
    <div>
      <Section title={t('party.end')}>
        <VStack gap="space-16">
          {end.error && <Failure error={end.error} />}
          <RadioGroup
            legend={t('party.end.why')}
            description={t(`party.end.help.${side}`)}
            value={reason ?? ''}
            error={tried && reason === undefined ? t('party.end.missing') : undefined}
            onChange={(next: EndReason) => setReason(next)}
          >
            {own[side].map((one) => (
              <Radio key={one} value={one}>
                {t(`endReason.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          {reason !== undefined && reason !== 'LEAVE_OR_ILLNESS' && (
            <CheckedTextarea
              audience={side === 'me' ? 'STAFF' : 'HEARD'}
              label={t('party.end.words')}
              minRows={2}
              maxLength={500}
              value={words}
              error={tried && lacksWords ? t('party.end.words.missing') : undefined}
              onText={(text) => setWords(text)}
            />
          )}
          <HStack gap="space-12">
            <Button loading={end.isPending} onClick={send}>
              {t('party.end')}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {t('ui.cancel')}
            </Button>
          </HStack>
        </VStack>
      </Section>
    </div>
  );
}
