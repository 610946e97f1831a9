import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Box, Button, Heading, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useRowIds } from '~/lib/useRowIds';
import { useText } from '~/lib/text';

interface Props<T> {
  id: string;
  title: string;
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  fresh: () => T;
  add: string;
  children: (row: T, at: number, set: (part: Partial<T>) => void) => ReactNode;
  error?: string;
}

/** A list of rows that can be added to and taken from, each with its fields. */
export function Rows<T>({ id, title, rows, onChange, fresh, add, children, error }: Props<T>) {
  const t = useText();
  const ids = useRowIds(rows.length);
  return (
    <VStack gap="space-12" id={id}>
      <Heading level="2" size="small">
        {title}
      </Heading>
      {error && <p className="aksel-error-message">{error}</p>}
      {rows.map((row, at) => (
        <Box key={ids.at(at)} padding="space-12" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
          <div className="filters" role="group" aria-label={t('agreements.row', { title, number: at + 1 })}>
            {children(row, at, (part) =>
              onChange(rows.map((one, index) => (index === at ? { ...one, ...part } : one))),
            )}
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              onClick={() => {
                ids.remove(at);
                onChange(rows.filter((_, index) => index !== at));
              }}
            >
              {t('agreements.row.remove', { title: id.slice(1), number: at + 1 })}
            </Button>
          </div>
        </Box>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => onChange([...rows, fresh()])}
        >
          {add}
        </Button>
      </div>
    </VStack>
  );
}
