import type { PrincipleKind } from '~/features/employer/choice/choice';
import { useText } from '~/lib/text';

interface Stated {
  kind: PrincipleKind;
  title?: string | null;
  explanation?: string | null;
}

/** The words of a principle: the office's own, or those of its kind where the office has none. */
export function usePrincipleWords() {
  const t = useText();
  return ({ kind, title, explanation }: Stated) => ({
    title: title ?? t(`principle.${kind}`),
    explanation: explanation ?? (title ? undefined : t(`principle.${kind}.help`)),
  });
}
