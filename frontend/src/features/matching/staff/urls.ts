import type { Direction } from '~/features/matching/staff/matches';
import type { MatchView } from '~/features/matching/types';

type Pair = Pick<MatchView, 'candidateId' | 'placeId'>;

/** From which side a pair was found (MAT-03). */
export const modeOf = (of: Direction) => (of === 'candidates' ? 'USER_FIRST' : 'PLACE_FIRST');

export const whyUrl = ({ candidateId, placeId }: Pair, of: Direction) =>
  `/work/matches/${candidateId}/${placeId}?mode=${modeOf(of)}`;

/** Where the question to the candidate is reviewed before it is sent. */
export const askUrl = ({ candidateId, placeId }: Pair, of: Direction) =>
  `/work/introductions/new?${new URLSearchParams({ candidateId, placeId, mode: modeOf(of) })}`;
