import { Radio, RadioGroup, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { newKey } from '~/api/request';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { EditForm } from '~/components/ui/EditForm';
import { FirmField, type Chosen } from '~/features/employer/network/FirmField';
import { namings, useAddIntroduction, type Naming, type NetworkRequest } from '~/features/employer/network/network';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

interface Props {
  kind: NetworkRequest['kind'];
  workplace: WorkplaceView;
  onClose: () => void;
}

/** A firm has opened a door, or was asked to; with what it says of being named. */
export function NetworkForm({ kind, workplace, onClose }: Props) {
  const t = useText();
  const add = useAddIntroduction(workplace.id);
  const [idempotencyKey] = useState(newKey);
  const [firm, setFirm] = useState<Chosen>();
  const [contactId, setContact] = useState('');
  const [naming, setNaming] = useState<Naming>('NOT_ASKED');
  const [day, setDay] = useState<string | undefined>(localToday);
  const [topic, setTopic] = useState('');
  const send = () => {
    const body = {
      kind,
      introducedId: firm?.id ?? null,
      contactId: contactId || null,
      naming,
      day: day as string,
      topic: topic.trim() || null,
    };
    add.mutate({ body, idempotencyKey }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <EditForm label={t(`network.add.${kind}`)} sent={add} onSend={send} onClose={onClose}>
      {(fault) => (
        <>
          {kind === 'REFERRAL' && <FirmField chosen={firm} onChange={setFirm} error={fault('/introducedId')} />}
          <DateField
            id="/day"
            size="small"
            label={t('network.day')}
            value={day}
            error={fault('/day')}
            onChange={setDay}
          />
          {workplace.contacts.length > 0 && (
            <Select
              id="/contactId"
              size="small"
              label={t('network.contact')}
              value={contactId}
              error={fault('/contactId')}
              onChange={(event) => setContact(event.target.value)}
            >
              <option value="">{t('network.contact.nobody')}</option>
              {workplace.contacts.map((person) => (
                <option key={person.id ?? person.name} value={person.id ?? ''}>
                  {person.name}
                </option>
              ))}
            </Select>
          )}
          <RadioGroup
            id="/naming"
            size="small"
            legend={t('network.naming')}
            description={t('network.naming.help')}
            value={naming}
            error={fault('/naming')}
            onChange={(next: Naming) => setNaming(next)}
          >
            {namings.map((one) => (
              <Radio key={one} value={one}>
                {t(`network.naming.option.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          <CheckedTextField
            audience="HEARD"
            id="/topic"
            size="small"
            label={t('network.topic')}
            maxLength={200}
            value={topic}
            error={fault('/topic')}
            onText={setTopic}
          />
        </>
      )}
    </EditForm>
  );
}
