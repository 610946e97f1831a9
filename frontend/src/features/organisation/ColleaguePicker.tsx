import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useSession } from '~/api/session';
import { useColleagues, useOffices } from '~/features/organisation/colleagues';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  label: string;
  /** Where to begin: the own office, where there is one. */
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** A colleague by office and name; nobody is a choice. */
export function ColleaguePicker({ id, label, value, onChange, error }: Props) {
  const t = useText();
  const own = useSession().data?.affiliations.find((one) => one.scope === 'OFFICE')?.scopeId ?? undefined;
  const [chosen, setChosen] = useState<string>();
  const office = chosen ?? own;
  const offices = useOffices().data ?? [];
  const colleagues = useColleagues(office).data ?? [];
  return (
    <>
      <Select
        size="small"
        label={t('colleague.office', { label })}
        value={office ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('ui.choose')}</option>
        {offices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Select
        id={id}
        size="small"
        label={label}
        value={value ?? ''}
        error={error}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('colleague.nobody')}</option>
        {value && !colleagues.some((one) => one.id === value) && <option value={value}>{t('colleague.asNow')}</option>}
        {colleagues.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </>
  );
}
