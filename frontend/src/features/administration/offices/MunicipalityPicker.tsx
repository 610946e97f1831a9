import { useState } from 'react';
import { Combobox } from '~/components/ui/Combobox';
import type { MunicipalityView } from '~/features/administration/offices/offices';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  all: readonly MunicipalityView[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Municipalities by name: type, pick, remove as chips. */
export function MunicipalityPicker({ id, all, chosen, error, onChange }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const options = all.map((one) => ({ value: one.number, label: `${one.name} (${one.county})` }));
  return (
    <Combobox
      id={id}
      label={t('offices.others')}
      description={t('offices.others.help')}
      error={error}
      isMultiSelect
      options={options}
      selectedOptions={options.filter((one) => chosen.includes(one.value))}
      onToggleSelected={(number, on) => {
        onChange(on ? [...chosen, number] : chosen.filter((one) => one !== number));
        setTyped('');
      }}
      value={typed}
      onChange={setTyped}
    />
  );
}
