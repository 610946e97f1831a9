import { Search } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { useDelayed } from '~/lib/useDelayed';

interface Props {
  label: string;
  value: string;
  /** Once the typing rests. */
  onChange: (value: string) => void;
}

const restMillis = 300;

export function SearchBar({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const rested = useDelayed(typed, restMillis);
  useEffect(() => {
    if (rested !== value) onChange(rested);
    // Only when the typing rests: the address may change for other reasons meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  return (
    <Search
      label={label}
      hideLabel={false}
      variant="simple"
      size="small"
      value={typed}
      onChange={setTyped}
      onClear={() => setTyped('')}
    />
  );
}
