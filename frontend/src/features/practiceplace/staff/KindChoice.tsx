import { BodyShort, Select, VStack } from '@navikt/ds-react';
import { usePlacementKinds } from '~/features/practiceplace/staff/kinds';
import type { PlacementKind } from '~/lib/enumerations';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  kind: PlacementKind | undefined;
  onChange: (kind: PlacementKind) => void;
}

/** What kind of placement it is, with who answers for it, how long it may last and what it is there for (PLC-02). */
export function KindChoice({ kind = 'WORK_TRAINING', onChange }: Props) {
  const t = useText();
  const rules = usePlacementKinds().data ?? [];
  const rule = rules.find((one) => one.kind === kind);
  const kinds = rules.length > 0 ? rules.map((one) => one.kind) : [kind];
  return (
    <VStack gap="space-8" align="start">
      <Select
        id="/kind"
        label={t('kinds.kind')}
        value={kind}
        onChange={(event) => onChange(event.target.value as PlacementKind)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {upperFirst(t(`placementKind.${one}`))}
          </option>
        ))}
      </Select>
      {rule && (
        <BodyShort size="small" aria-live="polite">
          {t('kinds.rule', {
            owner: t(`kinds.owner.${rule.owner}`),
            months: rule.longestMonths ?? 0,
            purposes: rule.purposes.map((purpose) => t(`purpose.${purpose}`)).join(', '),
          })}
        </BodyShort>
      )}
    </VStack>
  );
}
