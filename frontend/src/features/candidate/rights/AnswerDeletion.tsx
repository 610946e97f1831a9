import { BodyLong, Button, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { grounds, useAnswerDeletion, type DeletionRow, type Ground } from '~/features/candidate/rights/deletions';
import { useText } from '~/lib/text';

/** Deletes everything, after one more look at what that means; or says why not. */
export function AnswerDeletion({ row }: { row: DeletionRow }) {
  const t = useText();
  const [open, setOpen] = useState<'grant' | 'refusal'>();
  const answer = useAnswerDeletion(row.id);
  const held = (row.holds?.length ?? 0) > 0;
  return (
    <VStack gap="space-12">
      {answer.error && <Failure error={answer.error} />}
      {!open && (
        <div className="answers">
          {!held && (
            <Button size="small" variant="secondary" onClick={() => setOpen('grant')}>
              {t('demands.grant')}
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => setOpen('refusal')}>
            {t('demands.refuse')}
          </Button>
        </div>
      )}
      {open === 'grant' && (
        <VStack gap="space-12">
          <BodyLong>{t('demands.grant.what')}</BodyLong>
          <div className="answers">
            <Button
              size="small"
              data-color="danger"
              loading={answer.isPending}
              onClick={() => answer.mutate({ step: 'grant' }, { say: t('demands.granted') })}
            >
              {t('demands.grant.now')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setOpen(undefined)}>
              {t('demands.cancel')}
            </Button>
          </div>
        </VStack>
      )}
      {open === 'refusal' && (
        <Refuse
          busy={answer.isPending}
          onCancel={() => setOpen(undefined)}
          onSend={(ground, words) =>
            answer.mutate({ step: 'refusal', ground, answer: words }, { say: t('demands.refused') })
          }
        />
      )}
    </VStack>
  );
}

interface RefuseProps {
  busy: boolean;
  onCancel: () => void;
  onSend: (ground: Ground, words: string) => void;
}

function Refuse({ busy, onCancel, onSend }: RefuseProps) {
  const t = useText();
  const [ground, setGround] = useState<Ground>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (ground && words.trim()) onSend(ground, words.trim());
  };
  return (
    <VStack gap="space-12">
      <RadioGroup
        size="small"
        legend={t('demands.refuse.why')}
        value={ground ?? ''}
        error={tried && !ground ? t('demands.refuse.missing') : undefined}
        onChange={(next: Ground) => setGround(next)}
      >
        {grounds.map((one) => (
          <Radio key={one} value={one}>
            {t(`demands.ground.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <CheckedTextarea
        audience="STAFF"
        size="small"
        label={t('demands.refuse.words')}
        maxLength={1000}
        value={words}
        error={tried && !words.trim() ? t('demands.refuse.words.missing') : undefined}
        onText={setWords}
      />
      <div className="answers">
        <Button size="small" loading={busy} onClick={send}>
          {t('demands.refuse.send')}
        </Button>
        <Button size="small" variant="secondary" onClick={onCancel}>
          {t('demands.cancel')}
        </Button>
      </div>
    </VStack>
  );
}
