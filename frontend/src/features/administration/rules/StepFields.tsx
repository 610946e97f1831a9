import { TextField } from '@navikt/ds-react';
import { faultAt, type PartProps } from '~/features/administration/rules/parts';
import { useText } from '~/lib/text';

/** What else has to be done first, in both languages. */
export function StepFields({ terms, onChange, errors }: PartProps) {
  const t = useText();
  return (
    <>
      {(['stepsNb', 'stepsEn'] as const).map((name) => (
        <TextField
          key={name}
          id={`/terms/${name}`}
          label={t(`ruleSets.${name}`)}
          maxLength={300}
          value={terms[name] ?? ''}
          error={faultAt(errors, `/terms/${name}`) ?? (name === 'stepsNb' ? faultAt(errors, '/terms') : undefined)}
          onChange={(event) => onChange({ [name]: event.target.value || null })}
        />
      ))}
    </>
  );
}
