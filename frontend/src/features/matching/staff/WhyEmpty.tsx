import { BodyShort, List, VStack } from '@navikt/ds-react';
import type { Direction } from '~/features/matching/staff/matches';
import type { WhyEmptyView } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';

/** Why nothing is proposed, in counts, what would help, and where else to go (MAT-19). */
export function WhyEmpty({ of, why, min }: { of: Direction; why: WhyEmptyView; min: number }) {
  const t = useText();
  const say = useSentence();
  const counted = (count: number, reason: string) => t('empty.counted', { count, reason });
  return (
    <VStack gap="space-8">
      <BodyShort>{t(`empty.looked.${of}`, { count: why.looked })}</BodyShort>
      <List as="ul" size="small">
        {why.gates.map(({ code, count }) => (
          <List.Item key={code}>{counted(count, say('gate', { code }))}</List.Item>
        ))}
        {why.conditions.map(({ code, count }) => (
          <List.Item key={code}>{counted(count, say('condition', { code }))}</List.Item>
        ))}
        {why.belowMinimum > 0 && <List.Item>{counted(why.belowMinimum, t('empty.below', { min }))}</List.Item>}
        {why.littleKnown > 0 && <List.Item>{counted(why.littleKnown, t('empty.thin'))}</List.Item>}
      </List>
      {why.helps.length > 0 && (
        <>
          <BodyShort weight="semibold">{t('empty.helps')}</BodyShort>
          <List as="ul" size="small">
            {why.helps.map(({ code, params, count }) => (
              <List.Item key={code + JSON.stringify(params)}>{counted(count, say('help', { code, params }))}</List.Item>
            ))}
          </List>
        </>
      )}
      <BodyShort weight="semibold">{t('empty.routes')}</BodyShort>
      <List as="ul" size="small">
        {why.routes.map((route) => (
          <List.Item key={route}>{t(`empty.route.${of}.${route}`)}</List.Item>
        ))}
      </List>
    </VStack>
  );
}
