import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useText } from '~/lib/text';

interface Props<T> {
  title: string;
  empty: string;
  count: number;
  rows: readonly T[];
  /** Where all of them are; absent where no list has just these. */
  all?: string;
  keyOf: (row: T) => string;
  children: (row: T) => ReactNode;
}

/** One list of the board: how many there are, the first of them, and where the others are. */
export function BoardList<T>({ title, empty, count, rows, all, keyOf, children }: Props<T>) {
  const t = useText();
  return (
    <VStack gap="space-8" as="section">
      <Heading level="3" size="xsmall">
        {count > 0 ? t('board.list', { title, count }) : title}
      </Heading>
      {rows.length === 0 ? (
        <BodyShort size="small">{empty}</BodyShort>
      ) : (
        <VStack as="ul" gap="space-12" className="plain-list">
          {rows.map((row) => (
            <li key={keyOf(row)}>{children(row)}</li>
          ))}
        </VStack>
      )}
      {count > rows.length && <BodyShort size="small">{t('board.first', { shown: rows.length, count })}</BodyShort>}
      {all && (
        <div className="no-print">
          <Link as={RouterLink} to={all}>
            {t('board.all')}
          </Link>
        </div>
      )}
    </VStack>
  );
}
