import { Button, VStack } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { Failure } from '~/components/ui/Failure';
import { ownPlaceOptions, useOwnPlaces } from '~/features/practiceplace/ownPlaces';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { useText } from '~/lib/text';

/** Fills the form from the newest place; nothing is shown where there is none. */
export function CopyLast({ onCopy }: { onCopy: (place: OwnPlace) => void }) {
  const t = useText();
  const client = useQueryClient();
  const copy = useSend({
    mutationFn: async (id: string) => (await client.fetchQuery(ownPlaceOptions(id))).data,
    onSuccess: onCopy,
  });
  const last = useOwnPlaces().rows.find((row) => row.tasks.length > 0);
  if (!last) return null;
  return (
    <VStack gap="space-12" align="start">
      <div aria-live="polite">{copy.error && <Failure error={copy.error} />}</div>
      <Button
        type="button"
        variant="secondary"
        loading={copy.isPending}
        onClick={() => copy.mutate(last.id, { say: t('need.copied') })}
      >
        {t('need.copy', { title: last.title ?? last.tasks.slice(0, 2).join(', ') })}
      </Button>
    </VStack>
  );
}
