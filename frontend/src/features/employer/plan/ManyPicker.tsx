import { Combobox } from '~/components/ui/Combobox';

interface Props {
  id: string;
  label: string;
  description?: string;
  options: readonly (readonly [value: string, words: string])[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error: string | undefined;
}

/** Several of many: type, pick, remove as chips. */
export function ManyPicker({ id, label, description, options, chosen, onChange, error }: Props) {
  const all = options.map(([value, words]) => ({ value, label: words }));
  return (
    <Combobox
      id={id}
      size="small"
      label={label}
      description={description}
      error={error}
      isMultiSelect
      options={all}
      selectedOptions={chosen.map((one) => all.find(({ value }) => value === one) ?? { value: one, label: one })}
      onToggleSelected={(value, on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
    />
  );
}
