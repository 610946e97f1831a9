import { BodyShort, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useRoles } from '~/api/session';
import { WeightTable } from '~/features/matching/how/WeightTable';
import type { WeightsInForce } from '~/features/matching/how/rules';
import { useDates } from '~/lib/dates';
import { employerRoles } from '~/lib/roles';
import { useText } from '~/lib/text';

/** The weights in force, one profile at a time: an employer begins with the one its own list has (MAT-08, MAT-17). */
export function PublishedWeights({ profiles }: { profiles: readonly WeightsInForce[] }) {
  const t = useText();
  const dates = useDates();
  const own = useRoles().some((role) => employerRoles.includes(role)) ? 'EMPLOYER_VIEW' : 'BALANCED';
  const [chosen, setChosen] = useState<string>();
  const shown = profiles.find(({ code }) => code === (chosen ?? own));
  if (!shown) return null;
  return (
    <VStack gap="space-16">
      <Select
        className="weight-choice"
        label={t('how.weights.choose')}
        value={shown.code}
        onChange={(event) => setChosen(event.target.value)}
      >
        {profiles.map(({ code }) => (
          <option key={code} value={code}>
            {t(`weights.name.${code}`)}
          </option>
        ))}
      </Select>
      <BodyShort>{t(`weights.who.${shown.code}`)}</BodyShort>
      <WeightTable caption={t(`weights.name.${shown.code}`)} weights={shown.weights} />
      <BodyShort size="small">
        {t('how.weights.version', { version: shown.version, date: dates.long(shown.since) })}
      </BodyShort>
    </VStack>
  );
}
