import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { EndForm } from '~/features/followup/staff/EndForm';
import { Gates } from '~/features/placement/staff/Gates';
import { useStartPlacement } from '~/features/placement/staff/placements';
import type { PlacementView } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

/** Begin on the first day, or end today; before the start, what must hold and who has it. */
export function PlacementSteps({ placement }: { placement: PlacementView }) {
  const t = useText();
  const start = useStartPlacement(placement.id);
  const [ending, setEnding] = useState(false);
  return (
    <VStack gap="space-16">
      {placement.state === 'PLANNED' && <Gates missing={placement.gates} />}
      <div aria-live="polite">{start.error && <Failure error={start.error} />}</div>
      <HStack gap="space-8">
        {placement.actions.includes('START') && (
          <Button
            size="small"
            loading={start.isPending}
            onClick={() => start.mutate(undefined, { say: t('placements.started') })}
          >
            {t('placements.startNow')}
          </Button>
        )}
        {placement.actions.includes('END') && !ending && (
          <Button size="small" variant="tertiary" onClick={() => setEnding(true)}>
            {t('placements.endToday')}
          </Button>
        )}
      </HStack>
      {ending && <EndForm id={placement.id} onClose={() => setEnding(false)} />}
    </VStack>
  );
}
