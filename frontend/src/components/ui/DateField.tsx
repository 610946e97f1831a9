import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';

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

const day = (value: string | undefined) => (value ? new Date(`${value}T12:00:00`) : undefined);

/** A date that can be typed (16.11.2026) or picked; undefined while what is typed is no date. */
export function DateField({ id, label, description, value, onChange, error, size }: Props) {
  const given = value || undefined;
  const shown = useRef(given);
  const { datepickerProps, inputProps, setSelected } = useDatepicker({
    defaultSelected: day(given),
    onDateChange: (date) => {
      const next = date && iso(date);
      if (next === shown.current) return;
      shown.current = next;
      onChange(next);
    },
  });
  // Set from elsewhere (another version was fetched): the field keeps its text by itself, and must be told.
  useEffect(() => {
    if (given === shown.current) return;
    shown.current = given;
    setSelected(day(given));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} id={id} size={size} label={label} description={description} error={error} />
    </DatePicker>
  );
}
