import { Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { newKey } from '~/api/request';
import { useRoles } from '~/api/session';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { usualChannels, type Channel, type Party } from '~/features/followup/contactDraft';
import { usePlanContact } from '~/features/followup/staff/followUp';
import { useText } from '~/lib/text';

const parties = ['CANDIDATE', 'EMPLOYER', 'BOTH'] as const;

/** One more talk, outside the rhythm. */
export function PlanContactForm({ placementId }: { placementId: string }) {
  const t = useText();
  const refused = useFormErrors();
  const plan = usePlanContact(placementId);
  const mayPlan = useRoles().includes('ADVISER');
  const [key, setKey] = useState<string>();
  const [date, setDate] = useState<string>();
  const [party, setParty] = useState<Party>('CANDIDATE');
  const [channel, setChannel] = useState<Channel>('PHONE');
  const [missing, setMissing] = useState<FormError[]>([]);
  if (!mayPlan) return null;
  if (!key)
    return (
      <div>
        <Button size="small" variant="secondary" onClick={() => setKey(newKey())}>
          {t('placements.plan')}
        </Button>
      </div>
    );
  const errors = missing.length > 0 ? missing : plan.error ? refused(plan.error) : [];
  const close = () => {
    plan.reset();
    setKey(undefined);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(date ? [] : [{ field: '/date', message: t('contact.error.nextOn') }]);
    if (!date) return;
    plan.mutate({ date, party, channel, key }, { say: t('placements.plan.done'), onSuccess: close });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <div className="filters">
          <DateField
            id="/date"
            label={t('placements.plan.date')}
            value={date}
            error={errors.find((one) => one.field === '/date')?.message}
            onChange={setDate}
          />
          <Select
            id="/party"
            label={t('placements.plan.party')}
            value={party}
            onChange={(event) => setParty(event.target.value as Party)}
          >
            {parties.map((one) => (
              <option key={one} value={one}>
                {t(`contactParty.${one}`)}
              </option>
            ))}
          </Select>
          <Select
            id="/channel"
            label={t('placements.plan.channel')}
            value={channel}
            onChange={(event) => setChannel(event.target.value as Channel)}
          >
            {usualChannels.map((one) => (
              <option key={one} value={one}>
                {t(`contact.channel.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={plan.isPending}>
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
