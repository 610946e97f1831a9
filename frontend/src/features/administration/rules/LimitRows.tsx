import { Button, Fieldset, HStack, Select, TextField } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { faultAt, put, without, type PartProps } from '~/features/administration/rules/parts';
import type { RuleTerms } from '~/features/administration/rules/ruleSets';
import { contractTypes } from '~/lib/enumerations';
import { useText } from '~/lib/text';

type Limit = RuleTerms['limits'][number];

const asNumber = (typed: string) => Number.parseInt(typed, 10) || 0;

/** For how long somebody may be employed, by contract. */
export function LimitRows({ terms, onChange, errors }: PartProps) {
  const t = useText();
  const change = (at: number, part: Partial<Limit>) => {
    const before = terms.limits[at];
    if (before) onChange({ limits: put(terms.limits, at, { ...before, ...part }) });
  };
  const free = contractTypes.find((type) => !terms.limits.some(({ contract }) => contract === type));
  return (
    <Section title={t('ruleSets.limits')}>
      {terms.limits.map((one, at) => (
        <Fieldset key={at} size="small" legend={t('ruleSets.limit', { number: at + 1 })} className="inset">
          <Select
            size="small"
            label={t('ruleSets.limit.contract')}
            value={one.contract}
            onChange={(event) => change(at, { contract: event.target.value as Limit['contract'] })}
          >
            {contractTypes.map((type) => (
              <option key={type} value={type}>
                {t(`rules.contract.${type}`)}
              </option>
            ))}
          </Select>
          <HStack gap="space-12">
            {(['monthsAtATime', 'monthsInAll'] as const).map((name) => (
              <TextField
                key={name}
                id={`/terms/limits/${at}/${name}`}
                size="small"
                inputMode="numeric"
                label={t(name === 'monthsAtATime' ? 'ruleSets.limit.atATime' : 'ruleSets.limit.inAll')}
                value={one[name] ? String(one[name]) : ''}
                error={faultAt(errors, `/terms/limits/${at}/${name}`)}
                onChange={(event) => change(at, { [name]: asNumber(event.target.value) })}
              />
            ))}
          </HStack>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            aria-label={t('ruleSets.remove.what', { what: t('ruleSets.limit', { number: at + 1 }) })}
            onClick={() => onChange({ limits: without(terms.limits, at) })}
          >
            {t('ruleSets.remove')}
          </Button>
        </Fieldset>
      ))}
      {free && (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() =>
              onChange({ limits: [...terms.limits, { contract: free, monthsAtATime: 2, monthsInAll: 12 }] })
            }
          >
            {t('ruleSets.limit.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
