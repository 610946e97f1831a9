import { uiSpecimens } from '~/components/ui/specimens';
import type { Specimen } from '~/lib/specimen';

/** Every component in every state; a feature adds its own list here. */
export const specimens: readonly Specimen[] = [...uiSpecimens];
