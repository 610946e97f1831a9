import { TrashIcon } from '@navikt/aksel-icons';
import { Button, HStack, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { useText } from '~/lib/text';

export const demandKinds = ['LEGAL_HARD', 'FORMAL_DISPENSABLE', 'TRAINABLE', 'WISHED'] as const;
export type DemandKind = (typeof demandKinds)[number];

/** A demand while it is written. `ground` is the law of a LEGAL_HARD; `days` how long it takes to learn here. */
export interface DemandDraft {
  kind?: DemandKind;
  ground?: string;
  days?: number;
}

interface Props {
  /** JSON pointer of the demand in the request: ids of the fields begin with it. */
  pointer: string;
  /** What is demanded: "Truckbevis". */
  name: string;
  demand: DemandDraft;
  onChange: (demand: DemandDraft) => void;
  onRemove: () => void;
  errors?: { kind?: string; ground?: string };
  /** What a law alone may ask for: no other kind is offered. */
  legalOnly?: boolean;
}

/** One demand: must by law (asks which), can be waived, learnt here, or nice to have. Nothing is chosen beforehand. */
export function DemandRow({ pointer, name, demand, onChange, onRemove, errors = {}, legalOnly }: Props) {
  const t = useText();
  return (
    <VStack gap="space-8">
      <RadioGroup
        id={`${pointer}/kind`}
        legend={name}
        value={demand.kind ?? ''}
        error={errors.kind}
        onChange={(kind: DemandKind) => onChange({ ...demand, kind })}
      >
        {(legalOnly ? demandKinds.slice(0, 1) : demandKinds).map((kind) => (
          <Radio key={kind} value={kind} description={t(`demandKind.${kind}.help`)}>
            {t(`demandKind.${kind}`)}
          </Radio>
        ))}
      </RadioGroup>
      {demand.kind === 'LEGAL_HARD' && (
        <CheckedTextField
          audience="EMPLOYER"
          id={`${pointer}/legalGround`}
          label={t('demand.ground', { name })}
          description={t('demand.ground.help')}
          value={demand.ground ?? ''}
          error={errors.ground}
          onText={(text) => onChange({ ...demand, ground: text })}
        />
      )}
      {demand.kind === 'TRAINABLE' && (
        <TextField
          id={`${pointer}/days`}
          label={t('demand.days', { name })}
          inputMode="numeric"
          htmlSize={4}
          value={demand.days?.toString() ?? ''}
          onChange={(event) => onChange({ ...demand, days: Number.parseInt(event.target.value, 10) || undefined })}
        />
      )}
      <HStack>
        <Button size="small" variant="tertiary" icon={<TrashIcon aria-hidden />} onClick={onRemove}>
          {t('demand.remove', { name })}
        </Button>
      </HStack>
    </VStack>
  );
}
