import { TrashIcon } from '@navikt/aksel-icons';
import { Box, Button, Select, VStack } from '@navikt/ds-react';
import { CheckedTextarea, CheckedTextField } from '~/components/ui/CheckedText';
import type { Fault } from '~/components/ui/EditForm';
import { principleKinds, type Principle, type PrincipleKind } from '~/features/employer/choice/choice';
import { useText } from '~/lib/text';

interface Props {
  at: number;
  row: Principle;
  fault: Fault;
  /** The last one stays. */
  only: boolean;
  onChange: (part: Partial<Principle>) => void;
  onRemove: () => void;
}

/** One principle: what it is about, and the office's own words for it. */
export function PrincipleFields({ at, row, fault, only, onChange, onRemove }: Props) {
  const t = useText();
  const id = `/principles/${at}`;
  const own = row.kind === 'OTHER';
  return (
    <Box padding="space-16" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
      <VStack as="div" gap="space-12" role="group" aria-label={t('choosing.row', { number: at + 1 })}>
        <Select
          id={`${id}/kind`}
          size="small"
          label={t('choosing.kind')}
          value={row.kind}
          error={fault(`${id}/kind`)}
          onChange={(event) => onChange({ kind: event.target.value as PrincipleKind })}
        >
          {principleKinds.map((one) => (
            <option key={one} value={one}>
              {t(`principle.${one}`)}
            </option>
          ))}
        </Select>
        <CheckedTextField
          audience="HEARD"
          id={`${id}/title`}
          size="small"
          label={t(own ? 'choosing.words' : 'choosing.words.optional')}
          maxLength={100}
          value={row.title ?? ''}
          error={fault(`${id}/title`)}
          onText={(title) => onChange({ title })}
        />
        <CheckedTextarea
          audience="HEARD"
          id={`${id}/explanation`}
          size="small"
          label={t('choosing.explanation')}
          minRows={1}
          maxLength={500}
          value={row.explanation ?? ''}
          error={fault(`${id}/explanation`)}
          onText={(explanation) => onChange({ explanation })}
        />
        {!only && (
          <div>
            <Button type="button" size="small" variant="tertiary" icon={<TrashIcon aria-hidden />} onClick={onRemove}>
              {t('choosing.remove', { number: at + 1 })}
            </Button>
          </div>
        )}
      </VStack>
    </Box>
  );
}
