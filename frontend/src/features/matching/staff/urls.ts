import type { Chosen } from '~/features/matching/staff/chosen';
import type { Direction } from '~/features/matching/staff/matches';
import type { MatchView } from '~/features/matching/types';

type Pair = Pick<MatchView, 'candidateId' | 'placeId'>;

/** From which side a pair was found (MAT-03). */
export const modeOf = (of: Direction) => (of === 'candidates' ? 'USER_FIRST' : 'PLACE_FIRST');

export const whyUrl = ({ candidateId, placeId }: Pair, of: Direction, chosen: Chosen = {}) =>
  `/work/matches/${candidateId}/${placeId}?${new URLSearchParams({ mode: modeOf(of), ...chosen })}`;

/** Where the question to the candidate is reviewed before it is sent. */
export const askUrl = ({ candidateId, placeId }: Pair, of: Direction, chosen: Chosen) =>
  `/work/introductions/new?${new URLSearchParams({ candidateId, placeId, mode: modeOf(of), ...chosen })}`;
