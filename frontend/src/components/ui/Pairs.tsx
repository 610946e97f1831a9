import type { ReactNode } from 'react';
import '~/components/ui/ui.css';

/** Names with their values, as a description list; a pair without a value is left out. */
export function Pairs({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="pairs">
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
