import { useRef, useState, type KeyboardEvent } from 'react';
import { Combobox } from '~/components/ui/Combobox';
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
  const words = typed.trim().slice(0, wordsLength);
  const same = ({ label: name }: Concept) => name.toLocaleLowerCase() === words.toLocaleLowerCase();
  const unlisted = ownWords && words !== '' && ![...proposals, ...chosen].some(same);
  const offered = [
    ...proposals.map(option),
    // Last: what the list knows can be matched, own words cannot.
    ...(unlisted ? [{ value: `words:${words}`, label: t('concept.ownWords', { words }) }] : []),
  ];
  const taken = useRef(false);
  const toggle = (code: string, on: boolean) => {
    taken.current = true;
    const picked = proposals.find((one) => one.code === code);
    if (!on) onChange(chosen.filter((one) => one.code !== code));
    else if (picked) onChange([...chosen, picked]);
    else if (ownWords && kinds[0]) onChange([...chosen, { code, kind: kinds[0], label: code.replace(/^words:/, '') }]);
    setTyped('');
  };
  // Enter without a choice: the very words of the list mean what the list means; own words where it proposes nothing.
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && words !== '' && !taken.current) {
      const picked = proposals.find(same);
      if (picked && !chosen.some(same)) toggle(picked.code, true);
      else if (unlisted && proposals.length === 0 && !found.isFetching) toggle(`words:${words}`, true);
    }
    taken.current = false;
  };
  return (
    <div role="presentation" onKeyUp={enter}>
      <Combobox
        id={id}
        label={label}
        description={description}
        error={error}
        isMultiSelect
        isLoading={found.isFetching}
        options={offered}
        filteredOptions={offered}
        selectedOptions={chosen.map(({ code, label: name }) => ({ value: code, label: name }))}
        onToggleSelected={toggle}
        value={typed}
        onChange={setTyped}
        maxSelected={max}
      />
    </div>
  );
}
