import { useState } from 'react';

/** A name for each row of a list that rows are added to and taken from: a field keeps its row when one above it goes. */
export function useRowIds(length: number) {
  const [ids, setIds] = useState<readonly number[]>([]);
  const [next, setNext] = useState(0);
  if (ids.length < length) {
    const added = Array.from({ length: length - ids.length }, (_, at) => next + at);
    setIds([...ids, ...added]);
    setNext(next + added.length);
  }
  return {
    at: (index: number) => ids[index] ?? `new-${index}`,
    remove: (index: number) => setIds(ids.filter((_, at) => at !== index)),
  };
}
