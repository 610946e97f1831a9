import { useState } from 'react';
import { Combobox } from '~/components/ui/Combobox';
import { useWorkplaceNames, type WorkplaceName } from '~/features/employer/names/workplaceNames';
import { useDelayed } from '~/lib/useDelayed';

interface Props {
  id?: string;
  label: string;
  description?: string;
  chosen: WorkplaceName | undefined;
  onChange: (chosen: WorkplaceName | undefined) => void;
  error?: string;
}

const typingMillis = 200;

const option = ({ id, name, place }: WorkplaceName) => ({ value: id, label: place ? `${name}, ${place}` : name });

/** One workplace by its name: type, pick, remove as a chip. Its town tells branches of one name apart. */
export function WorkplacePicker({ id, label, description, chosen, onChange, error }: Props) {
  const [typed, setTyped] = useState('');
  const found = useWorkplaceNames(useDelayed(typed.trim(), typingMillis));
  const options = (found.data ?? []).map(option);
  return (
    <Combobox
      id={id}
      size="small"
      label={label}
      description={description}
      error={error}
      isMultiSelect
      isLoading={found.isFetching}
      options={options}
      filteredOptions={options}
      selectedOptions={chosen ? [option(chosen)] : []}
      onToggleSelected={(value, on) => {
        onChange(on ? found.data?.find((one) => one.id === value) : undefined);
        setTyped('');
      }}
      value={typed}
      onChange={setTyped}
      maxSelected={1}
    />
  );
}
