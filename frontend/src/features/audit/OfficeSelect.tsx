import { Select, VStack } from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
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

/** The offices; where they did not come it says so, for an empty list would look like a land without any. */
export function OfficeSelect({ id, value, onChange, one = false, error }: Props) {
  const t = useText();
  const query = useAuditedOffices();
  return (
    <VStack gap="space-8">
      <Select
        id={id}
        size="small"
        label={t('audit.office')}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t(one ? 'audit.office.choose' : 'audit.office.all')}</option>
        {query.data?.map((office) => (
          <option key={office.id} value={office.id}>
            {office.name}
          </option>
        ))}
      </Select>
      {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
    </VStack>
  );
}
