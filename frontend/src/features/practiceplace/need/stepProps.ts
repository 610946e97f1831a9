import type { FormError } from '~/components/ui/FormErrors';
import type { NeedDraft } from '~/features/practiceplace/need/draft';

/** What every screen of the need gets: the answers so far, how to change them, and what must be mended. */
export interface StepProps {
  draft: NeedDraft;
  change: (part: Partial<NeedDraft>) => void;
  errors: readonly FormError[];
}

export const errorAt = (errors: readonly FormError[], field: string) =>
  errors.find((error) => error.field === field)?.message;
