import { BodyShort, Button, InlineMessage, Label, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Section } from '~/components/ui/Section';
import { ContactForm } from '~/features/employer/staff/ContactForm';
import { useRecovery, type Recovery } from '~/features/employer/staff/recovery';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  workplace: WorkplaceView;
  /** The reader may log the talk. */
  logs: boolean;
}

/** What went wrong here and is to be talked about, and how suggestions that did not fit wear on them (EMP-10); nothing where nothing is to be mended. */
export default function RecoverySection({ workplace, logs }: Props) {
  const t = useText();
  const data = useRecovery(workplace.id).data;
  const [open, setOpen] = useState(false);
  if (!data || data.talks.length + data.wear.referrals.length + data.wear.passes.length === 0) return null;
  return (
    <Section title={t('recovery.title')}>
      <VStack gap="space-12">
        {data.talks.length > 0 && <Talks recovery={data} />}
        {logs && data.talks.length > 0 && !open && (
          <div>
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              {t('recovery.log')}
            </Button>
          </div>
        )}
        {open && <ContactForm workplace={workplace} given="HELD" type="RECOVERY" onClose={() => setOpen(false)} />}
        <Wear wear={data.wear} />
      </VStack>
    </Section>
  );
}

function Talks({ recovery: { talks, talkWith } }: { recovery: Recovery }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-8">
      {talks.map(({ feltOn, dueOn, overdue }, at) => (
        <InlineMessage key={at} status="warning">
          {t(overdue ? 'recovery.overdue' : 'recovery.due', { date: dates.long(feltOn), due: dates.long(dueOn) })}
        </InlineMessage>
      ))}
      <BodyShort size="small">
        {talkWith ? t('recovery.talkWith', { name: talkWith }) : t('recovery.noOwner')} {t('recovery.help')}
      </BodyShort>
    </VStack>
  );
}

function Wear({ wear: { days, limit, referrals, coolDownUntil, passes } }: { wear: Recovery['wear'] }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-8">
      <Label as="h3" size="small">
        {t('wear.title')}
      </Label>
      {coolDownUntil && (
        <InlineMessage status="warning">{t('wear.coolDown', { date: dates.long(coolDownUntil) })}</InlineMessage>
      )}
      <BodyShort size="small">{t('wear.count', { count: referrals.length, days, limit })}</BodyShort>
      {referrals.length > 0 && (
        <ul>
          {referrals.map(({ on, reason }, at) => (
            <li key={at}>{t('wear.row', { date: dates.long(on), reason: t(`wearReason.${reason}`) })}</li>
          ))}
        </ul>
      )}
      {passes.length > 0 && (
        <>
          <BodyShort size="small">{t('wear.passes')}</BodyShort>
          <ul>
            {passes.map(({ on, reason, by }, at) => (
              <li key={at}>
                {t('wear.pass', {
                  date: dates.long(on),
                  by: by ?? t('relationAction.somebody'),
                  reason: t(`coolDownReason.${reason}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </VStack>
  );
}
