import { useState } from 'react';
import { Combobox } from '~/components/ui/Combobox';
import { useWorkplaceSearch } from '~/features/employer/staff/workplaces';
import { useDelayed } from '~/lib/useDelayed';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  label: string;
  chosen: { id: string; name: string } | undefined;
  onChange: (id: string | undefined, name?: string) => void;
  error?: string;
}

const typingMillis = 200;

/** One workplace by name or organisation number. */
export function WorkplacePicker({ id, label, chosen, onChange, error }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = useWorkplaceSearch(useDelayed(typed.trim(), typingMillis)).data ?? [];
  const options = found.map((row) => ({
    value: row.id,
    label: row.municipality ? t('area.named', { name: row.name, municipality: row.municipality }) : row.name,
  }));
  return (
    <Combobox
      id={id}
      label={label}
      error={error}
      isMultiSelect
      maxSelected={1}
      options={options}
      filteredOptions={options}
      selectedOptions={chosen ? [{ value: chosen.id, label: chosen.name }] : []}
      value={typed}
      onChange={setTyped}
      onToggleSelected={(value, on) => {
        onChange(on ? value : undefined, found.find((row) => row.id === value)?.name);
        setTyped('');
      }}
    />
  );
}
