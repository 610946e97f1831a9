import { DemandRow } from '~/features/practiceplace/DemandRow';
import { HoursEditor } from '~/components/ui/HoursEditor';
import type { Specimen } from '~/lib/specimen';

const nothing = () => undefined;
const row = { name: 'Truckbevis', onChange: nothing, onRemove: nothing };

export const practiceplaceSpecimens: Specimen[] = [
  { name: 'Demand row: untouched', node: <DemandRow {...row} pointer="/demands/0" demand={{}} /> },
  {
    name: 'Demand row: must, no law yet',
    node: (
      <DemandRow
        {...row}
        pointer="/demands/1"
        demand={{ kind: 'LEGAL_HARD' }}
        errors={{ ground: 'Skriv loven, eller velg «Kan fravikes».' }}
      />
    ),
  },
  {
    name: 'Demand row: learnt here',
    node: <DemandRow {...row} pointer="/demands/2" demand={{ kind: 'TRAINABLE', days: 5 }} />,
  },
  { name: 'Hours: empty', node: <HoursEditor caption="Når kan noen være hos dere?" value={[]} onChange={nothing} /> },
  {
    name: 'Hours: filled, with a class',
    node: (
      <HoursEditor
        caption="Når kan du?"
        value={[
          { day: 'MONDAY', from: 540, to: 840 },
          { day: 'TUESDAY', from: 540, to: 840 },
        ]}
        locked={[{ day: 'MONDAY', from: 900, to: 1080, label: 'norskkurs' }]}
        overlap="18 felles med plassen."
        onChange={nothing}
      />
    ),
  },
];
