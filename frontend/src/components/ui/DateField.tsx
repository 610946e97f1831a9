import { DatePicker, useDatepicker } from '@navikt/ds-react';

interface Props {
  id?: string;
  label: string;
  description?: string;
  /** ISO date, 2026-11-21. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  error?: string;
  size?: 'medium' | 'small';
}

const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** A date that can be typed (16.11.2026) or picked; undefined while what is typed is no date. */
export function DateField({ id, label, description, value, onChange, error, size }: Props) {
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: value ? new Date(`${value}T12:00:00`) : undefined,
    onDateChange: (date) => onChange(date && iso(date)),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} id={id} size={size} label={label} description={description} error={error} />
    </DatePicker>
  );
}
