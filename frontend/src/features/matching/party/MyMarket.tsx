import { BodyLong, InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useText } from '~/lib/text';

/** Told to the candidate where many finish for a wish and few places are open (MAT-35); nothing else is said, and no list changes. */
export function MyMarket() {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['me', 'market'],
    queryFn: ({ signal }) => read<components['schemas']['WishMarketView']>('/api/v1/me/market', { signal }),
  });
  const many = data?.trades.filter(({ saturated }) => saturated) ?? [];
  if (!data || many.length === 0) return null;
  return (
    <InlineMessage status="info">
      {many.map(({ occupation, name }) => (
        <BodyLong key={occupation}>{t('myMarket.many', { name, region: t(`region.${data.region}`) })}</BodyLong>
      ))}
      <BodyLong>{t('myMarket.help')}</BodyLong>
    </InlineMessage>
  );
}
