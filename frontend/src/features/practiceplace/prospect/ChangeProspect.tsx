import { BodyLong, Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import {
  prospects,
  reasonsOf,
  useChangeProspect,
  type ProspectReason,
  type Settled,
  type Teller,
} from '~/features/practiceplace/prospect/prospect';
import type { Prospect } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface Props {
  teller: Teller;
  place: { id: string; version: number; need: { job: { prospect: Prospect } } };
  onReload: () => void;
}

/** What can follow was settled before anybody was presented; a change asks all who are on their way anew (PLC-11). */
export function ChangeProspect(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { prospect } = props.place.need.job;
  if (props.teller === 'employer' && prospect === 'NONE') return null;
  if (open) return <ProspectForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button variant="tertiary" size="small" onClick={() => setOpen(true)}>
        {t(props.teller === 'employer' ? 'prospect.open.less' : 'prospect.open')}
      </Button>
    </div>
  );
}

function ProspectForm({ teller, place, onReload, onClose }: Props & { onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const change = useChangeProspect(teller, place.id, place.version);
  const [now, setNow] = useState<Settled>();
  const [chosen, setReason] = useState<ProspectReason>();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const before = place.need.job.prospect;
  const offered = prospects.filter(
    (one) => one !== before && (teller === 'staff' || prospects.indexOf(one) < prospects.indexOf(before as Settled)),
  );
  const reasons = reasonsOf(before, now);
  const reason = reasons.find((one) => one === chosen);
  const conflict = isConflict(change.error);
  const errors = missing.length > 0 ? missing : change.error && !conflict ? refused(change.error) : [];
  const at = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = [
      now === undefined && { field: '/prospect', message: t('prospect.now.missing') },
      now !== undefined && reason === undefined && { field: '/reason', message: t('prospect.reason.missing') },
      reason === 'OTHER' && !words.trim() && { field: '/words', message: t('prospect.words.missing') },
    ].filter((one) => one !== false);
    setMissing(absent);
    if (absent.length > 0 || now === undefined || reason === undefined) return;
    const body = { prospect: now, reason, ...(reason === 'OTHER' && { words: words.trim() }) };
    change.mutate(body, { say: t('prospect.sent'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={t('prospect.open')}>
      <VStack gap="space-16">
        {conflict && (
          <ConflictNotice
            onReload={() => {
              change.reset();
              onReload();
            }}
          />
        )}
        <FormErrors errors={errors} />
        <BodyLong>{t('prospect.lead', { now: t(`prospect.${before}`) })}</BodyLong>
        <RadioGroup
          id="/prospect"
          legend={t('prospect.now')}
          description={teller === 'employer' ? t('prospect.more') : undefined}
          value={now ?? ''}
          error={at('/prospect')}
          onChange={setNow}
        >
          {offered.map((one) => (
            <Radio key={one} value={one}>
              {t(`prospect.${one}`)}
            </Radio>
          ))}
        </RadioGroup>
        {now && (
          <RadioGroup
            id="/reason"
            legend={t('prospect.reason')}
            description={t('prospect.reason.help')}
            value={reason ?? ''}
            error={at('/reason')}
            onChange={setReason}
          >
            {reasons.map((one) => (
              <Radio key={one} value={one}>
                {t(`prospectReason.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
        )}
        {reason === 'OTHER' && (
          <CheckedTextarea
            audience="EMPLOYER"
            id="/words"
            label={t('prospect.words')}
            minRows={2}
            maxLength={300}
            value={words}
            error={at('/words')}
            onText={setWords}
          />
        )}
        <HStack gap="space-12">
          <Button type="submit" loading={change.isPending}>
            {t('prospect.send')}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
