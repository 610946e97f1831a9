import type { ReactNode } from 'react';
import '~/components/ui/ui.css';

interface Props {
  items: readonly (readonly [string, ReactNode])[];
  /** A line for each pair, name and value beside each other: for cards in a list. */
  dense?: boolean;
}

/** Names with their values, as a description list; a pair without a value is left out. */
export function Pairs({ items, dense = false }: Props) {
  return (
    <dl className={dense ? 'pairs pairs-dense' : 'pairs'}>
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={typeof value === 'string' ? 'first-upper' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
