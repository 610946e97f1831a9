import { BodyLong, Button, Checkbox, ErrorMessage, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { isConflict } from '~/api/problem';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { Section } from '~/components/ui/Section';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useMerge } from '~/features/candidate/merge/merges';
import type { Comparison } from '~/features/candidate/merge/types';
import { useText } from '~/lib/text';

interface Props {
  comparison: Comparison;
  etag: string | null;
  reload: () => void;
}

/** Says how one knows that the two are one person, and that it cannot be undone; then it is done. */
export function ConfirmMerge({ comparison, etag, reload }: Props) {
  const { survivor, merged } = comparison;
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const merge = useMerge(survivor.candidateId, merged.candidateId);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!sure || !reason.trim()) return;
    merge.mutate(
      { mergedVersion: merged.version, reason: reason.trim(), etag },
      {
        say: t('merge.done', { number: survivor.number }),
        onSuccess: () => void navigate(`/work/candidates/${survivor.candidateId}`, { replace: true }),
      },
    );
  };
  const again = () => {
    merge.reset();
    reload();
  };
  return (
    <Section title={t('merge.confirm')}>
      <form onSubmit={send} noValidate className="narrow">
        <VStack gap="space-16">
          <BodyLong>{t('merge.confirm.what', { goes: merged.number, stays: survivor.number })}</BodyLong>
          {isConflict(merge.error) && <ConflictNotice onReload={again} />}
          {merge.error && !isConflict(merge.error) && <FormErrors errors={refused(merge.error)} />}
          <CheckedTextarea
            audience="STAFF"
            id="/reason"
            size="small"
            label={t('merge.reason')}
            description={t('merge.reason.help')}
            maxLength={500}
            value={reason}
            error={tried && !reason.trim() ? t('merge.reason.missing') : undefined}
            onText={setReason}
          />
          <div>
            <Checkbox checked={sure} error={tried && !sure} onChange={(event) => setSure(event.target.checked)}>
              {t('merge.sure')}
            </Checkbox>
            {tried && !sure && <ErrorMessage>{t('merge.sure.missing')}</ErrorMessage>}
          </div>
          <div>
            <Button type="submit" loading={merge.isPending}>
              {t('merge.now', { goes: merged.number, stays: survivor.number })}
            </Button>
          </div>
        </VStack>
      </form>
    </Section>
  );
}
