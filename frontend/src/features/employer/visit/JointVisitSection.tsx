import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { newKey } from '~/api/request';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { JointVisitRow } from '~/features/employer/visit/JointVisitRow';
import { useAskAlong, useJointVisits, type JointVisits } from '~/features/employer/visit/visitHelp';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** Asks a market contact to come along on a planned visit, or on a new one (EMP-22). */
export function JointVisitSection({ workplaceId }: { workplaceId: string }) {
  const t = useText();
  const query = useJointVisits(workplaceId);
  const [open, setOpen] = useState(false);
  return (
    <Loaded query={query}>
      {(joint) => (
        <VStack gap="space-12">
          {joint.asked.length === 0 && <BodyShort size="small">{t('jointVisit.none')}</BodyShort>}
          {joint.asked.length > 0 && (
            <VStack as="ul" gap="space-12" className="plain-list">
              {joint.asked.map((row) => (
                <li key={row.id}>
                  <JointVisitRow row={row} />
                </li>
              ))}
            </VStack>
          )}
          {joint.choices.length === 0 && <BodyShort size="small">{t('jointVisit.nobody')}</BodyShort>}
          {open && <AskAlong workplaceId={workplaceId} joint={joint} onClose={() => setOpen(false)} />}
          {!open && joint.choices.length > 0 && (
            <div className="no-print">
              <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                {t('jointVisit.ask')}
              </Button>
            </div>
          )}
        </VStack>
      )}
    </Loaded>
  );
}

interface Props {
  workplaceId: string;
  joint: JointVisits;
  onClose: () => void;
}

function AskAlong({ workplaceId, joint, onClose }: Props) {
  const t = useText();
  const dates = useDates();
  const refused = useFormErrors();
  const ask = useAskAlong(workplaceId);
  const [key] = useState(newKey);
  const [staffId, setStaffId] = useState(joint.choices[0]?.staffId ?? '');
  const [visit, setVisit] = useState(joint.visits[0]?.id ?? '');
  const [day, setDay] = useState<string | undefined>(localToday());
  const errors = ask.error ? refused(ask.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate(
      { body: { staffId, ...(visit ? { activityId: visit } : { day }) }, key },
      { say: t('jointVisit.asked'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={t('jointVisit.ask')}>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <Select
          id="/staffId"
          size="small"
          label={t('jointVisit.who')}
          value={staffId}
          error={fault('/staffId')}
          onChange={(event) => setStaffId(event.target.value)}
        >
          {joint.choices.map((one) => (
            <option key={one.staffId} value={one.staffId}>
              {one.ofWorkplace ? t('jointVisit.ofWorkplace', { name: one.name }) : one.name}
            </option>
          ))}
        </Select>
        {joint.visits.length > 0 && (
          <Select
            id="/activityId"
            size="small"
            label={t('jointVisit.which')}
            value={visit}
            error={fault('/activityId')}
            onChange={(event) => setVisit(event.target.value)}
          >
            {joint.visits.map((one) => (
              <option key={one.id} value={one.id}>
                {t('jointVisit.planned', { date: dates.long(one.day) })}
              </option>
            ))}
            <option value="">{t('jointVisit.new')}</option>
          </Select>
        )}
        {!visit && (
          <DateField
            id="/day"
            size="small"
            label={t('jointVisit.day')}
            value={day}
            error={fault('/day')}
            onChange={setDay}
          />
        )}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={ask.isPending}>
            {t('ui.send')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
