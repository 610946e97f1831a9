import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';

interface Props {
  id?: string;
  label: string;
  /** NaN while what is typed is no number. */
  value: number;
  onChange: (value: number) => void;
  error?: string;
}

/** The number of "18,5" or "18.5"; NaN for what is none, and for nothing. */
const parsed = (text: string) => (/^\d+([.,]\d*)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN);

/** A number that may have decimals. What is typed stays as it is typed; shown in the way of the language when it comes from elsewhere. */
export function DecimalField({ value, onChange, ...field }: Props) {
  const intl = useIntl();
  const written = (number: number) => (Number.isNaN(number) ? '' : intl.formatNumber(number, { useGrouping: false }));
  const [text, setText] = useState(written(value));
  const [said, setSaid] = useState(value);
  if (!Object.is(value, said)) {
    setSaid(value);
    setText(written(value));
  }
  return (
    <TextField
      {...field}
      inputMode="decimal"
      value={text}
      onChange={(event) => {
        const next = parsed(event.target.value);
        setText(event.target.value);
        setSaid(next);
        onChange(next);
      }}
    />
  );
}
