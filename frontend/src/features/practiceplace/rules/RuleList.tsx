import { BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import type { Rule } from '~/features/practiceplace/rules/rules';
import { useDates } from '~/lib/dates';
import type { DemandTag } from '~/lib/enumerations';
import { upperFirst, useText } from '~/lib/text';

/** What the law and the owner ask here, each with its ground and its days (PLC-07). */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  return (
    <VStack as="ul" gap="space-16" className="plain-list">
      {rules.map((rule) => (
        <li key={rule.id}>
          <OneRule rule={rule} />
        </li>
      ))}
    </VStack>
  );
}

function OneRule({ rule }: { rule: Rule }) {
  const t = useText();
  const dates = useDates();
  const tags = (some: readonly DemandTag[]) => some.map((tag) => t(`rules.tag.${tag}`)).join(', ');
  const days = { ground: rule.ground, from: dates.long(rule.from), to: rule.to ? dates.long(rule.to) : '' };
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <strong>{rule.name}</strong>
        <Tag size="small" variant="outline" data-color={rule.kind === 'LEGAL_HARD' ? 'warning' : 'info'}>
          {t(`rules.kind.${rule.kind as 'LEGAL_HARD'}`)}
        </Tag>
        {rule.later && (
          <Tag size="small" variant="outline" data-color="neutral">
            {t('rules.later')}
          </Tag>
        )}
      </HStack>
      <BodyShort size="small">{t(rule.to ? 'rules.groundUntil' : 'rules.ground', days)}</BodyShort>
      <ul>
        {rule.levels.map((one) => (
          <li key={`${one.skill}${one.level}${one.tested}${one.tags.join('')}`}>
            {t('rules.level', {
              skill: t(`languageSkill.${one.skill}`),
              level: t(`languageLevel.${one.level}`),
              tested: String(one.tested),
              tags: tags(one.tags),
            })}
          </li>
        ))}
        {rule.papers.map((one) => (
          <li key={`${one.credential}${one.tags.join('')}`}>
            {t('rules.paper', {
              name: upperFirst(rule.labels[one.credential] ?? one.credential),
              tags: tags(one.tags),
            })}
          </li>
        ))}
        {rule.limits.map((one) => (
          <li key={one.contract}>
            {t('rules.limit', {
              contract: t(`rules.contract.${one.contract}`),
              atATime: one.monthsAtATime,
              inAll: one.monthsInAll,
            })}
          </li>
        ))}
        {rule.steps && <li>{rule.steps}</li>}
      </ul>
    </VStack>
  );
}
