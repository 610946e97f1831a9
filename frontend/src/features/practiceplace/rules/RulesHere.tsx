import { InfoCard } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { RuleList } from '~/features/practiceplace/rules/RuleList';
import { useRulesAt, type Rule } from '~/features/practiceplace/rules/rules';
import { useText } from '~/lib/text';

/** The rules of a workplace where there are any; where there are none, nothing is said. */
export function RulesAt({ workplaceId }: { workplaceId: string }) {
  return <RulesOf rules={useRulesAt(workplaceId).data ?? []} />;
}

/** The rules that hold for one place. */
export function RulesOf({ rules }: { rules: readonly Rule[] }) {
  const t = useText();
  if (rules.length === 0) return null;
  return (
    <Section title={t('rules.title')}>
      <RuleList rules={rules} />
    </Section>
  );
}

/** Before the demands of a need are written: what need not be asked, because it is asked already (PLC-13). */
export function RulesBeside({ workplaceId }: { workplaceId: string | undefined }) {
  const t = useText();
  const rules = useRulesAt(workplaceId).data ?? [];
  if (rules.length === 0) return null;
  return (
    <InfoCard data-color="info">
      <InfoCard.Header>
        <InfoCard.Title>{t('rules.title')}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <p>{t('rules.already')}</p>
        <RuleList rules={rules} />
      </InfoCard.Content>
    </InfoCard>
  );
}
