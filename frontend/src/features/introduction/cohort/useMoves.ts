import { useState } from 'react';
import {
  points,
  useChangeCohort,
  type Cohort,
  type Change,
  type MemberState,
} from '~/features/introduction/cohort/cohorts';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

export interface Moves {
  busy: boolean;
  error: Error | null;
  /** What the last change came to, with the new total. */
  said: string;
  propose: () => void;
  member: (candidateId: string, state: MemberState, placeId: string | undefined) => void;
  place: (placeId: string, closed: boolean) => void;
  /** Takes the last move back; absent when there is none. */
  undo: (() => void) | undefined;
}

/** Changes of a board: each is announced with the new total, and the last move can be taken back. */
export function useMoves(cohort: Cohort): Moves {
  const t = useText();
  const change = useChangeCohort(cohort);
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<Change>();
  const send = (what: Change, undo?: Change) =>
    change.mutate(what, {
      onSuccess: (board) => {
        const words = t('cohort.newTotal', {
          total: points(board.total),
          change: points(board.total) - points(cohort.total),
        });
        setSaid(words);
        setBack(undo);
        announce(words);
      },
    });
  return {
    busy: change.isPending,
    error: change.error,
    said,
    propose: () => send({ kind: 'propose' }),
    member: (candidateId, state, placeId) => {
      const what: Change = { kind: 'member', candidateId, state, ...(placeId && { placeId }) };
      send(what, asNow(cohort, candidateId));
    },
    place: (placeId, closed) => send({ kind: 'place', placeId, closed }),
    undo: back && (() => send(back)),
  };
}

/** What puts the person back where the board has it now. */
function asNow(cohort: Cohort, candidateId: string): Change | undefined {
  const place = cohort.places.find(({ people }) => people.some((one) => one.candidateId === candidateId));
  const person = [...(place?.people ?? []), ...cohort.unplaced].find((one) => one.candidateId === candidateId);
  return person && { kind: 'member', candidateId, state: person.state, ...(place && { placeId: place.placeId }) };
}
