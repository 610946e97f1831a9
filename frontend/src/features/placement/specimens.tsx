import { PlacementTimeline } from '~/features/placement/PlacementTimeline';
import type { Specimen } from '~/lib/specimen';

export const placementSpecimens: Specimen[] = [
  {
    name: 'Placement timeline',
    node: (
      <PlacementTimeline
        label="Praksisen på lageret"
        events={[
          { id: '1', date: '2026-10-05', title: 'Oppstart', state: 'EVENT' },
          { id: '2', date: '2026-10-12', title: 'Telefon', state: 'HELD', party: 'CANDIDATE', note: 'trives' },
          { id: '3', date: '2026-10-26', title: 'Besøk', state: 'MISSED', party: 'BOTH' },
          { id: '4', date: '2026-11-16', title: 'Telefon', state: 'OVERDUE', party: 'EMPLOYER' },
          { id: '5', date: '2026-12-07', title: 'Besøk', state: 'PLANNED', party: 'BOTH' },
        ]}
      />
    ),
  },
  { name: 'Placement timeline: nothing yet', node: <PlacementTimeline label="Praksisen" events={[]} /> },
];
