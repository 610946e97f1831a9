import { Box, BodyShort, Heading, Select, VStack } from '@navikt/ds-react';
import type { Suggestion } from '~/features/introduction/staff/introductions';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

export type CoolDownReason = NonNullable<Suggestion['coolDownReason']>;

const reasons = ['EMPLOYER_ASKED', 'TALKED', 'MEETS_WHAT_WAS_MISSING', 'CANDIDATE_WISH'] as const;

interface Props {
  until: string;
  value: CoolDownReason | '';
  error?: string | undefined;
  onChange: (reason: CoolDownReason | '') => void;
}

/** The workplace is left in peace for a while: who suggests somebody all the same says why, and nobody is stopped (EMP-10). */
export function CoolDownField({ until, value, error, onChange }: Props) {
  const t = useText();
  const dates = useDates();
  return (
    <Box as="section" padding="space-16" borderRadius="8" background="warning-soft" aria-labelledby="cool-down">
      <VStack gap="space-8">
        <Heading level="2" size="xsmall" id="cool-down">
          {t('coolDown.title', { date: dates.long(until) })}
        </Heading>
        <BodyShort size="small">{t('coolDown.help')}</BodyShort>
        <CoolDownSelect value={value} error={error} onChange={onChange} />
      </VStack>
    </Box>
  );
}

/** Why, of what may be a reason to disturb a workplace that is left in peace. */
export function CoolDownSelect({ value, error, onChange }: Omit<Props, 'until'>) {
  const t = useText();
  return (
    <Select
      id="/coolDownReason"
      size="small"
      label={t('coolDown.reason')}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value as CoolDownReason | '')}
    >
      <option value="">{t('ui.choose')}</option>
      {reasons.map((one) => (
        <option key={one} value={one}>
          {t(`coolDownReason.${one}`)}
        </option>
      ))}
    </Select>
  );
}
