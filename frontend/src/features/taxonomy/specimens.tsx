import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import type { Specimen } from '~/lib/specimen';

const nothing = () => undefined;

export const taxonomySpecimens: Specimen[] = [
  {
    name: 'Concept picker: empty',
    node: <ConceptPicker label="Hva trenger dere hjelp til?" kinds={['TASK']} chosen={[]} onChange={nothing} />,
  },
  {
    name: 'Concept picker: chosen, with an error',
    node: (
      <ConceptPicker
        label="Oppgaver"
        kinds={['TASK']}
        chosen={[
          { code: 't1', kind: 'TASK', label: 'Varemottak' },
          { code: 't2', kind: 'TASK', label: 'Plukk' },
        ]}
        onChange={nothing}
        error="Velg minst tre oppgaver."
      />
    ),
  },
];
