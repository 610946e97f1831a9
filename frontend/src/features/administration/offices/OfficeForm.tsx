import { Button, Checkbox, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { MunicipalityPicker } from '~/features/administration/offices/MunicipalityPicker';
import { useMunicipalities, type Office, type OfficeWanted } from '~/features/administration/offices/offices';
import { useText } from '~/lib/text';

interface Props {
  /** What stands there; absent for a new one. */
  office?: Office;
  action: string;
  busy: boolean;
  error: object | null;
  onSend: (wanted: OfficeWanted) => void;
}

/** Number, name, where it lies, and what it answers for. */
export function OfficeForm({ office, action, busy, error, onSend }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const all = useMunicipalities().data ?? [];
  const [number, setNumber] = useState(office?.number ?? '');
  const [name, setName] = useState(office?.name ?? '');
  const [municipality, setMunicipality] = useState(office?.municipality ?? '');
  const [others, setOthers] = useState(
    office?.municipalities.map((one) => one.number).filter((one) => one !== office.municipality) ?? [],
  );
  const [shared, setShared] = useState(office?.shared ?? false);
  const errors = error && !isConflict(error) ? refused(error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const taken = fault('/municipalities') !== undefined;
  const seat = all.find((one) => one.number === municipality);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ number: number.trim(), name: name.trim(), municipality, municipalities: others, shared });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <FormErrors errors={errors} />
        {!office && (
          <TextField
            id="/number"
            label={t('offices.number')}
            description={t('offices.number.help')}
            inputMode="numeric"
            maxLength={4}
            value={number}
            error={fault('/number')}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
        <TextField
          id="/name"
          label={t('offices.name')}
          maxLength={120}
          value={name}
          error={fault('/name')}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          id="/municipality"
          label={t('offices.seat')}
          description={seat ? t('offices.seat.region', { region: t(`region.${seat.region}`) }) : t('offices.seat.help')}
          value={municipality}
          error={fault('/municipality')}
          onChange={(event) => setMunicipality(event.target.value)}
        >
          <option value="">{t('offices.seat.choose')}</option>
          {all.map((one) => (
            <option key={one.number} value={one.number}>
              {`${one.name} (${one.county})`}
            </option>
          ))}
        </Select>
        <MunicipalityPicker
          id="/municipalities"
          all={all.filter((one) => one.number !== municipality)}
          chosen={others.filter((one) => one !== municipality)}
          error={fault('/municipalities')}
          onChange={setOthers}
        />
        {(taken || shared) && (
          <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
            {t('offices.shared')}
          </Checkbox>
        )}
        <Button loading={busy}>{action}</Button>
      </VStack>
    </form>
  );
}
