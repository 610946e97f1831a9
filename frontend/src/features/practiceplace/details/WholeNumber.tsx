import { TextField } from '@navikt/ds-react';

interface Props {
  id: string;
  label: string;
  description?: string;
  value: number | null | undefined;
  error?: string;
  onChange: (value: number | null) => void;
}

/** A whole number that may stay open. What is no number is NaN, and is told when the form is sent. */
export function WholeNumber({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      htmlSize={4}
      value={value == null || Number.isNaN(value) ? '' : String(value)}
      onChange={({ target }) => onChange(target.value.trim() === '' ? null : Number.parseInt(target.value, 10))}
    />
  );
}
