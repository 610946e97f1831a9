import { Button } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { ownPlaceOptions, useOwnPlaces } from '~/features/practiceplace/ownPlaces';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

/** Fills the form from the newest place; nothing is shown where there is none. */
export function CopyLast({ onCopy }: { onCopy: (place: OwnPlace) => void }) {
  const t = useText();
  const client = useQueryClient();
  const last = useOwnPlaces().rows.find((row) => row.tasks.length > 0);
  if (!last) return null;
  const copy = async () => {
    onCopy((await client.fetchQuery(ownPlaceOptions(last.id))).data);
    announce(t('need.copied'));
  };
  return (
    <div>
      <Button type="button" variant="secondary" onClick={() => void copy()}>
        {t('need.copy', { title: last.title ?? last.tasks.slice(0, 2).join(', ') })}
      </Button>
    </div>
  );
}
