import { ArchiveIcon, CircleSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useText } from '~/lib/text';

interface Props {
  blocked: boolean;
  capReached: boolean;
  /** The organisation register says that the unit is closed. */
  closed: boolean;
  /** It came from the register: nobody owns it and nobody has spoken with it. */
  prospect: boolean;
}

/** What stops new practice here and what is not known of it yet, in words and shape; nothing where nothing is to be said. */
export function WorkplaceSigns({ blocked, capReached, closed, prospect }: Props) {
  const t = useText();
  return (
    <>
      {closed && (
        <Tag size="small" variant="outline" data-color="danger" icon={<ArchiveIcon aria-hidden />}>
          {t('workplaces.closed')}
        </Tag>
      )}
      {prospect && !closed && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t('workplaces.prospect')}
        </Tag>
      )}
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
