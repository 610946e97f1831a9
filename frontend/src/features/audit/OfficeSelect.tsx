import { Select } from '@navikt/ds-react';
import { useAuditedOffices } from '~/features/audit/audit';
import { useText } from '~/lib/text';

interface Props {
  id?: string;
  value: string;
  onChange: (officeId: string) => void;
  /** One must be chosen; otherwise all offices is a choice. */
  one?: boolean;
  error?: string | undefined;
}

export function OfficeSelect({ id, value, onChange, one = false, error }: Props) {
  const t = useText();
  const offices = useAuditedOffices().data ?? [];
  return (
    <Select
      id={id}
      size="small"
      label={t('audit.office')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t(one ? 'audit.office.choose' : 'audit.office.all')}</option>
      {offices.map((office) => (
        <option key={office.id} value={office.id}>
          {office.name}
        </option>
      ))}
    </Select>
  );
}
