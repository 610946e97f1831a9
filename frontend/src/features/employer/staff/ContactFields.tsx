import { HStack, Select } from '@navikt/ds-react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { activityChannels, activityTypes, type ActivityRequest } from '~/features/employer/staff/activities';
import type { ContactPerson } from '~/features/employer/staff/types';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  draft: ActivityRequest;
  people: readonly ContactPerson[];
  fault: (field: string) => string | undefined;
  put: (part: Partial<ActivityRequest>) => void;
}

/** What a contact was about, how and when, with whom, and what came of it; all but the first three may be left open. */
export function ContactFields({ draft, people, fault, put }: Props) {
  const t = useText();
  return (
    <>
      <Select
        id="/type"
        size="small"
        label={t('contactLog.type')}
        value={draft.type}
        onChange={(event) => put({ type: event.target.value as ActivityRequest['type'] })}
      >
        {activityTypes.map((one) => (
          <option key={one} value={one}>
            {upperFirst(t(`activityType.${one}`))}
          </option>
        ))}
      </Select>
      <HStack gap="space-12">
        <Select
          id="/channel"
          size="small"
          label={t('contactLog.channel')}
          value={draft.channel}
          onChange={(event) => put({ channel: event.target.value as ActivityRequest['channel'] })}
        >
          {activityChannels.map((one) => (
            <option key={one} value={one}>
              {upperFirst(t(`activityChannel.${one}`))}
            </option>
          ))}
        </Select>
        <DateField
          id="/day"
          size="small"
          label={t('contactLog.day')}
          value={draft.day}
          error={fault('/day')}
          onChange={(day) => put({ day: day ?? '' })}
        />
      </HStack>
      {people.length > 0 && (
        <Select
          id="/contactId"
          size="small"
          label={t('contactLog.with')}
          value={draft.contactId ?? ''}
          onChange={(event) => put({ contactId: event.target.value || null })}
        >
          <option value="">{t('contactLog.with.nobody')}</option>
          {people.map((person) => (
            <option key={person.id ?? person.name} value={person.id ?? ''}>
              {person.name}
            </option>
          ))}
        </Select>
      )}
      <CheckedTextField
        id="/topic"
        size="small"
        audience="STAFF"
        label={t('contactLog.topic')}
        maxLength={200}
        value={draft.topic ?? ''}
        error={fault('/topic')}
        onText={(topic) => put({ topic: topic || null })}
      />
      {draft.state === 'HELD' && (
        <CheckedTextarea
          id="/result"
          size="small"
          audience="STAFF"
          label={t('contactLog.result')}
          maxLength={500}
          minRows={2}
          value={draft.result ?? ''}
          error={fault('/result')}
          onText={(result) => put({ result: result || null })}
        />
      )}
      <CheckedTextField
        id="/nextStep"
        size="small"
        audience="STAFF"
        label={t('contactLog.next')}
        maxLength={200}
        value={draft.nextStep ?? ''}
        error={fault('/nextStep')}
        onText={(nextStep) => put({ nextStep: nextStep || null })}
      />
      {draft.nextStep && (
        <DateField
          id="/nextOn"
          size="small"
          label={t('contactLog.nextOn')}
          value={draft.nextOn ?? undefined}
          error={fault('/nextOn')}
          onChange={(nextOn) => put({ nextOn: nextOn ?? null })}
        />
      )}
    </>
  );
}
