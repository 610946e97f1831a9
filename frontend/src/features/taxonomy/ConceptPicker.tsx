import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react';
import { useState } from 'react';
import { useConcepts, type Concept, type ConceptKind } from '~/features/taxonomy/concepts';
import { useDelayed } from '~/lib/useDelayed';
import { useText } from '~/lib/text';

interface Props {
  id?: string;
  label: string;
  description?: string;
  kinds: readonly ConceptKind[];
  chosen: readonly Concept[];
  onChange: (chosen: Concept[]) => void;
  error?: string;
  max?: number;
  /** Words that the list does not have may stand as they are. */
  ownWords?: boolean;
}

const typingMillis = 200;
const wordsLength = 80;

const same = (label: string, words: string) => label.toLocaleLowerCase() === words.trim().toLocaleLowerCase();

/** Own words become listed tasks, skills, occupations or certificates: type, pick from the list, remove as chips. */
export function ConceptPicker({ id, label, description, kinds, chosen, onChange, error, max, ownWords }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = useConcepts(useDelayed(typed.trim(), typingMillis), kinds);
  const proposals = found.data ?? [];
  const option = ({ code, label: name, matched }: Concept) => ({
    value: code,
    label: matched ? t('concept.matched', { label: name, matched }) : name,
  });
  const toggle = (code: string, on: boolean) => {
    // Whoever writes the very words of the list means what the list means.
    const picked = proposals.find((one) => one.code === code) ?? proposals.find((one) => same(one.label, code));
    if (on && picked) onChange([...chosen, picked]);
    else if (on && ownWords && kinds[0])
      onChange([...chosen, { code: `words:${code}`, kind: kinds[0], label: code.slice(0, wordsLength) }]);
    if (!on) onChange(chosen.filter((one) => one.code !== code));
    setTyped('');
  };
  return (
    <Combobox
      id={id}
      label={label}
      description={description}
      error={error}
      isMultiSelect
      isLoading={found.isFetching}
      options={proposals.map(option)}
      filteredOptions={proposals.map(option)}
      selectedOptions={chosen.map(({ code, label: name }) => ({ value: code, label: name }))}
      onToggleSelected={toggle}
      value={typed}
      onChange={setTyped}
      maxSelected={max}
      allowNewValues={ownWords}
    />
  );
}
