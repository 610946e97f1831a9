import { useState } from 'react';
import { useSession } from '~/api/session';
import { newKey } from '~/api/request';
import { emptyDraft, type NeedDraft } from '~/features/practiceplace/need/draft';
import { dropDraft, keepDraft, readDraft } from '~/lib/draft';

const name = 'need';

/** The answers of this person on this device: kept at every change, so that a lost page or network loses nothing. */
export function useNeedDraft() {
  const owner = useSession().data?.personId ?? '';
  const [draft, setDraft] = useState<NeedDraft>(() => readDraft<NeedDraft>(name, owner) ?? emptyDraft(newKey()));
  const put = (next: NeedDraft) => {
    setDraft(next);
    keepDraft(name, owner, next);
  };
  return {
    draft,
    put,
    change: (part: Partial<NeedDraft>) => put({ ...draft, ...part }),
    drop: () => dropDraft(name),
  };
}
