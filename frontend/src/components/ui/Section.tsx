import { Heading, VStack } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <VStack as="section" gap="space-12" aria-labelledby={id}>
      <Heading id={id} level="2" size="small">
        {title}
      </Heading>
      {children}
    </VStack>
  );
}
