import { Radio, RadioGroup } from '@navikt/ds-react';

interface Props<T extends string> {
  id?: string;
  legend: string;
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  error?: string;
}

/** A few short answers in a row; one of them, or none yet. */
export function Choice<T extends string>({ id, legend, value, options, onChange, error }: Props<T>) {
  return (
    <RadioGroup id={id} legend={legend} value={value ?? ''} onChange={onChange} error={error} className="in-row">
      {options.map(([code, text]) => (
        <Radio key={code} value={code}>
          {text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
