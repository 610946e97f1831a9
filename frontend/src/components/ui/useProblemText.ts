import { Problem } from '~/api/problem';
import { useText, type MessageKey } from '~/lib/text';

const known = {
  CONFLICT: 'problem.CONFLICT',
  NOT_FOUND: 'problem.NOT_FOUND',
  NOT_YET: 'problem.NOT_YET',
  OFFLINE: 'problem.OFFLINE',
  PLACE_FULL: 'problem.PLACE_FULL',
  NO_LEGAL_GROUND: 'problem.NO_LEGAL_GROUND',
  COMPLETE_FIRST: 'problem.COMPLETE_FIRST',
  START_GATE: 'problem.START_GATE',
  UNAUTHENTICATED: 'problem.UNAUTHENTICATED',
  BAD_REQUEST: 'problem.BAD_REQUEST',
} satisfies Record<string, MessageKey>;

/** Another service that we asked does not answer: no fault of ours, and told as such. */
const elsewhere = 503;

/** What happened and what now, in words: the server's own sentence where it gave one, else ours by code. */
export function useProblemText() {
  const t = useText();
  return (error: unknown): string => {
    if (!(error instanceof Problem)) return t('problem.BUG', { code: 'none' });
    if (error.detail && (error.status < 500 || error.status === elsewhere)) return error.detail;
    const key = known[error.code as keyof typeof known];
    return key ? t(key) : t('problem.BUG', { code: error.requestId ?? 'none' });
  };
}
