import { useState } from 'react';
import { Combobox } from '~/components/ui/Combobox';
import { useAreas, type AreaView } from '~/features/geography/areas';
import { useDelayed } from '~/lib/useDelayed';
import { useText } from '~/lib/text';

export type PickedArea = Pick<AreaView, 'number' | 'name'> & Partial<AreaView>;

interface Props {
  id?: string;
  label: string;
  description?: string;
  chosen: readonly PickedArea[];
  onChange: (chosen: PickedArea[]) => void;
  max?: number;
  error?: string;
}

const typingMillis = 200;

/** Towns and villages by name or post code: type, pick, remove as chips. */
export function AreaPicker({ id, label, description, chosen, onChange, max = 1, error }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = useAreas(useDelayed(typed.trim(), typingMillis)).data ?? [];
  const options = found.map((area) => ({
    value: String(area.number),
    label: t('area.named', { name: area.name, municipality: area.municipalityName }),
  }));
  const toggle = (value: string, on: boolean) => {
    const picked = found.find((area) => String(area.number) === value);
    if (on && picked) onChange([...chosen, picked]);
    if (!on) onChange(chosen.filter((area) => String(area.number) !== value));
    setTyped('');
  };
  return (
    <Combobox
      id={id}
      size="small"
      label={label}
      description={description}
      error={error}
      isMultiSelect
      options={options}
      filteredOptions={options}
      selectedOptions={chosen.map((area) => ({ value: String(area.number), label: area.name }))}
      onToggleSelected={toggle}
      value={typed}
      onChange={setTyped}
      maxSelected={max}
    />
  );
}
