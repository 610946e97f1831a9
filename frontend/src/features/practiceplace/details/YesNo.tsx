import { Choice } from '~/components/ui/Choice';
import { useText } from '~/lib/text';

interface Props {
  id: string;
  legend: string;
  value: boolean | null | undefined;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or nothing said: what is not said counts neither way. */
export function YesNo({ id, legend, value, onChange }: Props) {
  const t = useText();
  return (
    <Choice
      id={id}
      legend={legend}
      value={value == null ? 'UNSAID' : value ? 'YES' : 'NO'}
      options={[
        ['YES', t('ui.yes')],
        ['NO', t('ui.no')],
        ['UNSAID', t('details.notSaid')],
      ]}
      onChange={(next) => onChange(next === 'UNSAID' ? null : next === 'YES')}
    />
  );
}
