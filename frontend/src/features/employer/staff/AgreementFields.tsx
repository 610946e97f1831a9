import { Select, TextField } from '@navikt/ds-react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import {
  agreementKinds,
  type AgreementKind,
  type AgreementRequest,
  type Cooperation,
} from '~/features/employer/staff/agreements';
import { useText } from '~/lib/text';

export type Draft = Partial<AgreementRequest> & { kind: AgreementKind };

interface Props {
  draft: Draft;
  providers: Cooperation['providers'];
  fault: (field: string) => string | undefined;
  put: (part: Partial<Draft>) => void;
}

/** What is agreed: the kind, with whom, how many, from when to when, and towards what. */
export function AgreementFields({ draft, providers, fault, put }: Props) {
  const t = useText();
  const day = (name: 'from' | 'to' | 'reviewOn', label: string, description?: string) => (
    <DateField
      id={`/${name}`}
      size="small"
      label={label}
      {...(description ? { description } : {})}
      value={draft[name] ?? undefined}
      {...errorOf(fault(`/${name}`))}
      onChange={(value) => put({ [name]: value ?? null } as Partial<Draft>)}
    />
  );
  return (
    <>
      <Select
        id="/kind"
        size="small"
        label={t('cooperation.kind')}
        value={draft.kind}
        error={fault('/kind')}
        onChange={(event) => put({ kind: event.target.value as AgreementKind })}
      >
        {agreementKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`agreementKind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        id="/providerId"
        size="small"
        label={t('cooperation.provider')}
        value={draft.providerId ?? ''}
        error={fault('/providerId')}
        onChange={(event) => put({ providerId: event.target.value || null })}
      >
        <option value="">{t(draft.kind === 'INTAKE' ? 'ui.choose' : 'cooperation.provider.none')}</option>
        {providers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextField
        id="/number"
        size="small"
        label={t(`cooperation.number.${draft.kind}`)}
        inputMode="numeric"
        htmlSize={6}
        value={draft.number ?? ''}
        error={fault('/number')}
        onChange={(event) => {
          const number = Number.parseInt(event.target.value, 10);
          put({ number: Number.isNaN(number) ? null : number });
        }}
      />
      {day('from', t('cooperation.from'))}
      {day('to', t('cooperation.to'))}
      {day('reviewOn', t('cooperation.review'), t('cooperation.review.help'))}
      <CheckedTextarea
        audience="HEARD"
        id="/goals"
        size="small"
        label={t('cooperation.goals.write')}
        maxLength={500}
        value={draft.goals ?? ''}
        error={fault('/goals')}
        onText={(goals) => put({ goals: goals || null })}
      />
      <CheckedTextField
        audience="HEARD"
        id="/otherParties"
        size="small"
        label={t('cooperation.otherParties')}
        maxLength={200}
        value={draft.otherParties ?? ''}
        error={fault('/otherParties')}
        onText={(otherParties) => put({ otherParties: otherParties || null })}
      />
    </>
  );
}

const errorOf = (error: string | undefined) => (error ? { error } : {});
