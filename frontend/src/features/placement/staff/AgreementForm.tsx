import { Button, Checkbox, Heading, Select, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { DateField } from '~/components/ui/DateField';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { HoursEditor } from '~/components/ui/HoursEditor';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { ExpectationFields } from '~/features/placement/staff/ExpectationFields';
import { GoalFields } from '~/features/placement/staff/GoalFields';
import { PlanFields } from '~/features/placement/staff/PlanFields';
import { UnionAndTalk } from '~/features/placement/staff/UnionAndTalk';
import { useAgreement, useEditAgreement } from '~/features/placement/staff/placements';
import type { AgreementContent, AgreementView } from '~/features/placement/staff/types';
import { announce } from '~/lib/announce';
import { prospects, type Prospect } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { rangesToWeek, weekToRanges } from '~/lib/weeks';

/** What each part of the agreement's form gets. */
export interface PartProps {
  content: AgreementContent;
  set: (part: Partial<AgreementContent>) => void;
  fault: (pointer: string) => string | undefined;
}

/** The draft: made from offer and need, nothing typed twice; saved with the version that was read. */
export function AgreementForm({ agreement, etag }: { agreement: AgreementView; etag: string | null }) {
  const t = useText();
  const refused = useFormErrors();
  const again = useAgreement(agreement.id);
  const edit = useEditAgreement(agreement.id);
  const [content, setContent] = useState(agreement.content);
  const errors: FormError[] = edit.error && !isConflict(edit.error) ? refused(edit.error, '/why') : [];
  const fault = (pointer: string) => errors.find((one) => one.field === pointer)?.message;
  const set = (part: Partial<AgreementContent>) => setContent({ ...content, ...part });
  const parts: PartProps = { content, set, fault };
  const send = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ body: content, etag }, { onSuccess: () => announce(t('ui.saved')) });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-24">
        {isConflict(edit.error) && <ConflictNotice onReload={() => void again.refetch()} />}
        <FormErrors errors={errors} />
        <UnionAndTalk {...parts} part="talk" />
        <ExpectationFields {...parts} />
        <GoalFields {...parts} />
        <PlanFields {...parts} />
        <Heading level="2" size="small">
          {t('agreements.frame')}
        </Heading>
        <div className="filters">
          <DateField
            id="/startsOn"
            label={t('agreements.startsOn')}
            value={content.startsOn}
            error={fault('/startsOn')}
            onChange={(startsOn) => startsOn && set({ startsOn })}
          />
          <DateField
            id="/endsOn"
            label={t('agreements.endsOn')}
            value={content.endsOn}
            error={fault('/endsOn')}
            onChange={(endsOn) => endsOn && set({ endsOn })}
          />
          <TextField
            id="/hoursPerWeek"
            label={t('agreements.hoursPerWeek')}
            inputMode="decimal"
            value={String(content.hoursPerWeek)}
            error={fault('/hoursPerWeek')}
            onChange={(event) => set({ hoursPerWeek: Number.parseFloat(event.target.value.replace(',', '.')) || 0 })}
          />
          <Select
            id="/prospect"
            label={t('agreements.prospect')}
            value={content.prospect}
            error={fault('/prospect')}
            onChange={(event) => set({ prospect: event.target.value as Prospect })}
          >
            {prospects.map((one) => (
              <option key={one} value={one}>
                {t(`prospect.${one}`)}
              </option>
            ))}
          </Select>
          <TextField
            id="/supervisorName"
            label={t('agreements.supervisor')}
            value={content.supervisorName ?? ''}
            error={fault('/supervisorName')}
            onChange={(event) => set({ supervisorName: event.target.value || null })}
          />
        </div>
        <HoursEditor
          id="/hoursWeek"
          caption={t('agreements.hours')}
          value={weekToRanges(content.hoursWeek)}
          onChange={(ranges) => set({ hoursWeek: rangesToWeek(ranges) })}
        />
        <Checkbox
          id="/insuranceConfirmed"
          checked={content.insuranceConfirmed}
          onChange={(event) => set({ insuranceConfirmed: event.target.checked })}
        >
          {t('agreements.insurance.confirm')}
        </Checkbox>
        <UnionAndTalk {...parts} part="union" />
        <Textarea
          id="/why"
          label={t('agreements.why')}
          minRows={2}
          maxLength={1000}
          value={content.why ?? ''}
          error={fault('/why')}
          onChange={(event) => set({ why: event.target.value || null })}
        />
        <div>
          <Button type="submit" loading={edit.isPending}>
            {t('agreements.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
