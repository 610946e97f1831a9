import { TextField } from '@navikt/ds-react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import { ManyPicker } from '~/features/employer/plan/ManyPicker';
import type { Fault } from '~/components/ui/EditForm';
import type { PlanDraft } from '~/features/employer/plan/PlanForm';
import type { PlanChoices } from '~/features/employer/plan/plans';
import { industries } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface Props {
  draft: PlanDraft;
  choices: PlanChoices;
  fault: Fault;
  put: (part: Partial<PlanDraft>) => void;
}

/** What the plan is about. */
export function PlanFields({ draft, choices, fault, put }: Props) {
  const t = useText();
  const day = (name: 'from' | 'to', label: string) => (
    <DateField
      id={`/${name}`}
      size="small"
      label={label}
      value={draft[name]}
      {...errorOf(fault(`/${name}`))}
      onChange={(value) => put({ [name]: value } as Partial<PlanDraft>)}
    />
  );
  const organisations = (provider: boolean) =>
    choices.organisations.filter((one) => one.provider === provider).map(({ id, name }) => [id, name] as const);
  return (
    <>
      <CheckedTextField
        audience="HEARD"
        id="/name"
        size="small"
        label={t('plans.name')}
        maxLength={100}
        value={draft.name ?? ''}
        error={fault('/name')}
        onText={(name) => put({ name })}
      />
      <CheckedTextarea
        audience="HEARD"
        id="/goal"
        size="small"
        label={t('plans.goal')}
        maxLength={500}
        value={draft.goal ?? ''}
        error={fault('/goal')}
        onText={(goal) => put({ goal: goal || null })}
      />
      <TextField
        id="/wanted"
        size="small"
        label={t('plans.wanted')}
        description={t('plans.wanted.help')}
        inputMode="numeric"
        htmlSize={6}
        value={draft.wanted ?? ''}
        error={fault('/wanted')}
        onChange={(event) => {
          const number = Number.parseInt(event.target.value, 10);
          put({ wanted: Number.isNaN(number) ? null : number });
        }}
      />
      {day('from', t('plans.from'))}
      {day('to', t('plans.to'))}
      <ManyPicker
        id="/municipalities"
        label={t('plans.municipalities')}
        description={t('plans.municipalities.help')}
        options={choices.municipalities.map((one) => [one.number, t('plans.inCounty', one)] as const)}
        chosen={draft.municipalities}
        error={fault('/municipalities')}
        onChange={(municipalities) => put({ municipalities })}
      />
      <ManyPicker
        id="/industries"
        label={t('plans.industries')}
        description={t('plans.industries.help')}
        options={industries.map((one) => [one, t(`industry.${one as 'A'}`)] as const)}
        chosen={draft.industries}
        error={fault('/industries')}
        onChange={(chosen) => put({ industries: chosen as PlanDraft['industries'] })}
      />
      <ManyPicker
        id="/offices"
        label={t('plans.offices')}
        description={t('plans.offices.help')}
        options={organisations(false)}
        chosen={draft.offices}
        error={fault('/offices')}
        onChange={(offices) => put({ offices })}
      />
      <ManyPicker
        id="/providers"
        label={t('plans.providers')}
        options={organisations(true)}
        chosen={draft.providers}
        error={fault('/providers')}
        onChange={(providers) => put({ providers })}
      />
    </>
  );
}

const errorOf = (error: string | undefined) => (error ? { error } : {});
