import { BodyShort, List } from '@navikt/ds-react';
import type { WhyEmptyView } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';

/** Why no place fits well enough now, and what would help, for the candidate (MAT-19). */
export function WhyNoPlace({ why }: { why: WhyEmptyView }) {
  const t = useText();
  const say = useSentence('mine.');
  const counted = (count: number, reason: string) => t('myPlaces.why.counted', { count, reason });
  return (
    <>
      <BodyShort>{t('myPlaces.why.looked', { count: why.looked })}</BodyShort>
      <List as="ul">
        {why.gates.map(({ code, count }) => (
          <List.Item key={code}>{counted(count, say('gate', { code }))}</List.Item>
        ))}
        {why.conditions.map(({ code, count }) => (
          <List.Item key={code}>{counted(count, say('condition', { code }))}</List.Item>
        ))}
        {why.belowMinimum > 0 && <List.Item>{counted(why.belowMinimum, t('myPlaces.why.below'))}</List.Item>}
      </List>
      {why.helps.length > 0 && (
        <>
          <BodyShort weight="semibold">{t('myPlaces.why.helps')}</BodyShort>
          <List as="ul">
            {why.helps.map(({ code, params, count }) => (
              <List.Item key={code + JSON.stringify(params)}>{counted(count, say('help', { code, params }))}</List.Item>
            ))}
          </List>
        </>
      )}
      <BodyShort weight="semibold">{t('myPlaces.why.routes')}</BodyShort>
      <List as="ul">
        {why.routes.map((route) => (
          <List.Item key={route}>{t(`myPlaces.route.${route}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
