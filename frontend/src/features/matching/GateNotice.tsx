import { CircleSlashIcon, DiamondIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, VStack } from '@navikt/ds-react';
import { useFactLine } from '~/features/matching/useFactLine';
import type { Obstacle } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

/** Why the pair cannot be made now, on what fact, and what lifts it by whom. Plain text, never an alert (5.4). */
export function GateNotice({ gate, kind = 'gate' }: { gate: Obstacle; kind?: 'gate' | 'condition' | 'missing' }) {
  const t = useText();
  const say = useSentence();
  const factLine = useFactLine();
  const Shape = kind === 'gate' ? CircleSlashIcon : kind === 'condition' ? DiamondIcon : ExclamationmarkTriangleIcon;
  return (
    <Box padding="space-12" borderRadius="8" background="neutral-soft" className="obstacle">
      <Shape aria-hidden fontSize="1.25rem" />
      <VStack gap="space-4">
        <BodyShort weight="semibold">
          {kind === 'missing'
            ? say(kind, gate)
            : t(kind === 'gate' ? 'gate.cannot' : 'condition.with', { reason: say(kind, gate) })}
        </BodyShort>
        {gate.fact && <BodyShort size="small">{factLine(gate.fact)}</BodyShort>}
        <BodyShort size="small">
          {gate.ways.length === 0
            ? t('way.none')
            : t(kind === 'missing' ? 'explanation.ways' : 'gate.could', {
                ways: gate.ways.map((way) => say('way', way)).join('; '),
              })}
        </BodyShort>
        {gate.ways.some((way) => way.owner) && (
          <BodyShort size="small">
            {t('gate.who', {
              who: [...new Set(gate.ways.flatMap((way) => way.owner ?? []))]
                .map((owner) => t(`wayOwner.${owner}`))
                .join(', '),
            })}
          </BodyShort>
        )}
      </VStack>
    </Box>
  );
}

export function Conditions({ conditions }: { conditions: readonly Obstacle[] }) {
  return conditions.map((condition) => (
    <GateNotice key={condition.code + JSON.stringify(condition.params)} gate={condition} kind="condition" />
  ));
}

/** What the law asks and nobody has answered, or is planned in time: it stops nothing, and is to be closed (MAT-16). */
export function LegalGaps({ gaps }: { gaps: readonly Obstacle[] }) {
  return gaps.map((gap) => <GateNotice key={gap.code + JSON.stringify(gap.params)} gate={gap} kind="missing" />);
}
