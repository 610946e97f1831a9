import { BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface Props {
  /** Why there is nothing, as a sentence. */
  why: string;
  /** What helps, as a sentence. */
  help: ReactNode;
  /** Whom to ask: name and way, where somebody is known. */
  who?: ReactNode;
  /** The one thing to do now. */
  action?: ReactNode;
  level?: '2' | '3';
}

/** Never a blank (UXC-12): an empty list says why, what helps and whom to ask. */
export function EmptyState({ why, help, who, action, level = '2' }: Props) {
  return (
    <Box padding="space-24" borderRadius="8" background="neutral-soft">
      <VStack gap="space-8" align="start">
        <Heading level={level} size="xsmall">
          {why}
        </Heading>
        <BodyShort as="div">{help}</BodyShort>
        {who && <BodyShort as="div">{who}</BodyShort>}
        {action}
      </VStack>
    </Box>
  );
}
