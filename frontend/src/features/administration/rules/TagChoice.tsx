import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { demandTags, type DemandTag } from '~/lib/enumerations';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  id: string;
  legend: string;
  value: readonly DemandTag[];
  onChange: (tags: DemandTag[]) => void;
  error?: string;
}

/** What a demand is asked for: the placement, or a contract after it (PLC-05). */
export function TagChoice({ id, legend, value, onChange, error }: Props) {
  const t = useText();
  return (
    <CheckboxGroup id={id} size="small" legend={legend} value={[...value]} onChange={onChange} error={error}>
      {demandTags.map((tag) => (
        <Checkbox key={tag} value={tag}>
          {upperFirst(t(`rules.tag.${tag}`))}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
