import { uiSpecimens } from '~/components/ui/specimens';
import { candidateSpecimens } from '~/features/candidate/specimens';
import { followupSpecimens } from '~/features/followup/specimens';
import { matchingSpecimens } from '~/features/matching/specimens';
import { placementSpecimens } from '~/features/placement/specimens';
import { practiceplaceSpecimens } from '~/features/practiceplace/specimens';
import { taxonomySpecimens } from '~/features/taxonomy/specimens';
import type { Specimen } from '~/lib/specimen';

/** Every component in every state; a feature adds its own list here. */
export const specimens: readonly Specimen[] = [
  ...uiSpecimens,
  ...taxonomySpecimens,
  ...practiceplaceSpecimens,
  ...candidateSpecimens,
  ...matchingSpecimens,
  ...placementSpecimens,
  ...followupSpecimens,
];
