import { BodyShort } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import type { components } from '~/api/schema';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type Own = components['schemas']['OwnCooperationView'];

export type Facts = Omit<Own, 'id' | 'standing'> & { asked?: number };

/** What was agreed, and the real numbers against it: the same for those who made it and for the firm (EMP-16). */
export function AgreementFacts({ facts }: { facts: Facts }) {
  const t = useText();
  const dates = useDates();
  const { kind, number, used, left } = facts;
  const measured = kind === 'INTAKE' || kind === 'STANDING_COMMITMENT' ? kind : 'GOAL';
  return (
    <>
      <BodyShort size="small" textColor="subtle">
        {t('cooperation.days', { from: dates.long(facts.from), to: dates.long(facts.to) })}
      </BodyShort>
      {number != null && used != null && left != null && (
        <BodyShort weight="semibold">
          {t(`cooperation.used.${measured}`, { used, number, left, since: dates.long(facts.since) })}
        </BodyShort>
      )}
      <Pairs
        dense
        items={[
          [t('cooperation.parties'), [facts.office, facts.provider, facts.otherParties].filter(Boolean).join(', ')],
          [t('cooperation.goals'), facts.goals],
          [t('cooperation.asked'), facts.asked === undefined ? undefined : String(facts.asked)],
          [t('cooperation.offered'), String(facts.offered)],
          [t('cooperation.presented'), String(facts.presented)],
          [t('cooperation.started'), String(facts.started)],
          [t('cooperation.hired'), String(facts.hired)],
        ]}
      />
      <BodyShort size="small" textColor="subtle">
        {t('cooperation.numbers', { date: dates.long(facts.since) })}
      </BodyShort>
    </>
  );
}
