import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, VStack } from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
import { useSaveWorkplaces, type noFilter } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';

/** All that is listed, every page of it, as a file for a spreadsheet. */
export function SaveWorkplaces({ filter }: { filter: typeof noFilter }) {
  const t = useText();
  const save = useSaveWorkplaces();
  return (
    <VStack gap="space-8" align="start">
      <Button
        size="small"
        variant="tertiary"
        icon={<DownloadIcon aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate(filter, { say: t('workplaces.saved') })}
      >
        {t('workplaces.save')}
      </Button>
      {save.error && <Failure error={save.error} />}
    </VStack>
  );
}
