import { CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useText } from '~/lib/text';

/** What stops new practice here, in words and shape; nothing where nothing does. */
export function WorkplaceSigns({ blocked, capReached }: { blocked: boolean; capReached: boolean }) {
  const t = useText();
  return (
    <>
      {blocked && (
        <Tag size="small" variant="outline" data-color="danger" icon={<CircleSlashIcon aria-hidden />}>
          {t('workplaces.blocked')}
        </Tag>
      )}
      {capReached && (
        <Tag size="small" variant="outline" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {t('workplaces.capReached')}
        </Tag>
      )}
    </>
  );
}
