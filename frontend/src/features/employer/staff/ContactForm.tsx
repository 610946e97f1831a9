import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { newKey } from '~/api/request';
import { useSession } from '~/api/session';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import {
  toldOf,
  useChangeActivity,
  useLogActivity,
  type ActivityRequest,
  type ActivityView,
} from '~/features/employer/staff/activities';
import { ContactFields } from '~/features/employer/staff/ContactFields';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { dropDraft, keepDraft, readDraft } from '~/lib/draft';
import { useOnline } from '~/lib/online';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

interface Draft extends ActivityRequest {
  key: string;
}

interface Props {
  workplace: WorkplaceView;
  /** A new one that was held or is planned, or one that stands. */
  given: 'HELD' | 'PLANNED' | ActivityView;
  /** How a new one was held, until somebody says otherwise. */
  channel?: ActivityRequest['channel'];
  /** What a new one was about, until somebody says otherwise. */
  type?: ActivityRequest['type'];
  onClose: () => void;
}

/** A contact in under a minute, on a phone; kept on the device at every change, so that a lost network loses nothing (EMP-05). */
export function ContactForm({ workplace, given, channel, type, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const online = useOnline();
  const owner = useSession().data?.personId ?? '';
  const standing = typeof given === 'string' ? undefined : given;
  // A plan begun is not the contact that was held: each its own draft.
  const name = `contact.${typeof given === 'string' ? [workplace.id, given, type].filter(Boolean).join('.') : given.id}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft<Draft>(name, owner) ?? begun(given, channel, type));
  const log = useLogActivity(workplace.id);
  const change = useChangeActivity(workplace.id);
  const sent = standing ? change : log;
  const errors = sent.error && !isConflict(sent.error) ? refused(sent.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const put = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(name, owner, next);
  };
  const close = () => {
    dropDraft(name);
    onClose();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = { say: t('ui.saved'), onSuccess: close };
    if (standing) change.mutate({ id: standing.id, version: standing.version, body: toldOf(draft) }, said);
    else log.mutate({ body: toldOf(draft), idempotencyKey: draft.key }, said);
  };
  return (
    <form
      onSubmit={send}
      noValidate
      className="narrow"
      aria-label={t(draft.state === 'HELD' ? 'contactLog.log' : 'contactLog.plan')}
    >
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        {isConflict(sent.error) && <BodyShort role="alert">{t('contactLog.conflict')}</BodyShort>}
        <ContactFields draft={draft} people={workplace.contacts} fault={fault} put={put} />
        {!online && <BodyShort size="small">{t('contactLog.offline')}</BodyShort>}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={sent.isPending} disabled={!online}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={close}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

function begun(given: Props['given'], channel: Props['channel'], type: Props['type']): Draft {
  if (typeof given !== 'string') {
    return { ...toldOf(given), state: 'HELD', day: given.state === 'PLANNED' ? localToday() : given.day, key: '' };
  }
  return {
    state: given,
    type: type ?? (given === 'HELD' ? 'INFORMATION' : 'FIRST_VISIT'),
    channel: channel ?? (given === 'HELD' ? 'PHONE' : 'VISIT'),
    day: localToday(),
    key: newKey(),
  };
}
