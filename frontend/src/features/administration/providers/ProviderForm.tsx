import { Button, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { Provider, ProviderWanted } from '~/features/administration/providers/providers';
import { usePlacesOf } from '~/features/administration/users';
import { useText } from '~/lib/text';

interface Props {
  /** What stands there; absent for a new one. */
  provider?: Provider;
  action: string;
  busy: boolean;
  error: object | null;
  onSend: (wanted: ProviderWanted) => void;
}

/** Number, name and county. */
export function ProviderForm({ provider, action, busy, error, onSend }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const counties = usePlacesOf('COUNTY', '').data ?? [];
  const [organisationNumber, setNumber] = useState(provider?.organisationNumber ?? '');
  const [name, setName] = useState(provider?.name ?? '');
  const [county, setCounty] = useState(provider?.county ?? '');
  const errors = error && !isConflict(error) ? refused(error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ organisationNumber: organisationNumber.replace(/\s/g, ''), name: name.trim(), county });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <FormErrors errors={errors} />
        {!provider && (
          <TextField
            id="/organisationNumber"
            label={t('providers.number')}
            description={t('providers.number.help')}
            inputMode="numeric"
            value={organisationNumber}
            error={fault('/organisationNumber')}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
        <TextField
          id="/name"
          label={t('providers.name')}
          maxLength={120}
          value={name}
          error={fault('/name')}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          id="/county"
          label={t('providers.county')}
          value={county}
          error={fault('/county')}
          onChange={(event) => setCounty(event.target.value)}
        >
          <option value="">{t('providers.county.choose')}</option>
          {counties.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <Button loading={busy}>{action}</Button>
      </VStack>
    </form>
  );
}
