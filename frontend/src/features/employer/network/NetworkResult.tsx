import { BodyShort, HStack, Tag } from '@navikt/ds-react';
import type { NetworkIntroduction } from '~/features/employer/network/network';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What has happened at the firm since, read from what happened there. */
export function NetworkResult({ row }: { row: NetworkIntroduction }) {
  const t = useText();
  const dates = useDates();
  if (row.state !== 'INTRODUCED') return null;
  const told = [
    row.contactedOn && t('network.contacted', { date: dates.short(row.contactedOn) }),
    row.placeOutOn && t('network.placeOut', { date: dates.short(row.placeOutOn) }),
    row.hosting && t('network.hosting'),
    row.hiredOn &&
      (row.introducer
        ? t('network.hired', { date: dates.short(row.hiredOn), firm: row.introducer })
        : t('network.hired.hidden', { date: dates.short(row.hiredOn) })),
  ].filter((one): one is string => Boolean(one));
  if (told.length === 0) return <BodyShort size="small">{t('network.none')}</BodyShort>;
  return (
    <HStack gap="space-8">
      {told.map((one) => (
        <Tag key={one} size="xsmall" variant="outline" data-color="success">
          {one}
        </Tag>
      ))}
    </HStack>
  );
}
