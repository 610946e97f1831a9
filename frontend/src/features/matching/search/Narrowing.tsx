import { Button, VStack } from '@navikt/ds-react';
import { useState, type PropsWithChildren } from 'react';
import { useText } from '~/lib/text';
import { useWide } from '~/lib/useWide';

/**
 * Filters beside a list. Where there is no room beside it they stand behind one button, so that the rows come first.
 *
 * @param chosen how many filters are set
 */
export function Narrowing({ chosen, children }: PropsWithChildren<{ chosen: number }>) {
  const t = useText();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  if (wide) return children;
  return (
    <VStack gap="space-16" align="start">
      <Button size="small" variant="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {chosen > 0 ? t('search.filters.chosen', { count: chosen }) : t('search.filters')}
      </Button>
      {open && children}
    </VStack>
  );
}
