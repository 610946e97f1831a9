import { useText } from '~/lib/text';

/** The person's name where the caller may see it, else the number. */
export function useWhom() {
  const t = useText();
  return ({ candidateName, candidateNumber }: { candidateName?: string | null; candidateNumber: number }) =>
    candidateName ?? t('candidates.tab', { number: candidateNumber });
}
