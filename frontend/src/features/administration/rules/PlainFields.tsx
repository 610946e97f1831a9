import { Radio, RadioGroup, Select, TextField } from '@navikt/ds-react';
import { DateField } from '~/components/ui/DateField';
import type { FormError } from '~/components/ui/FormErrors';
import { faultAt } from '~/features/administration/rules/parts';
import type { RuleSetWanted } from '~/features/administration/rules/ruleSets';
import { sectors, type Sector } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface Props {
  value: RuleSetWanted;
  onChange: (part: Partial<RuleSetWanted>) => void;
  errors: readonly FormError[];
}

/** What the rule set is called, who asks, where and on which days. */
export function PlainFields({ value, onChange, errors }: Props) {
  const t = useText();
  const field = (name: string) => ({ id: `/${name}`, error: faultAt(errors, `/${name}`) });
  return (
    <>
      {(['nameNb', 'nameEn'] as const).map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={t(`ruleSets.${name}`)}
          maxLength={120}
          value={value[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      ))}
      <RadioGroup
        {...field('kind')}
        legend={t('ruleSets.kind')}
        value={value.kind}
        onChange={(kind: RuleSetWanted['kind']) => onChange({ kind })}
      >
        {(['LEGAL_HARD', 'FORMAL_DISPENSABLE'] as const).map((kind) => (
          <Radio key={kind} value={kind}>
            {t(`ruleSets.kind.${kind}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        {...field('ground')}
        label={t('ruleSets.ground')}
        description={t('ruleSets.ground.help')}
        maxLength={300}
        value={value.ground}
        onChange={(event) => onChange({ ground: event.target.value })}
      />
      <TextField
        {...field('industryCode')}
        label={t('ruleSets.industryCode')}
        description={t('ruleSets.industryCode.help')}
        inputMode="decimal"
        maxLength={6}
        value={value.industryCode ?? ''}
        onChange={(event) => onChange({ industryCode: event.target.value.trim().replace(',', '.') || null })}
      />
      <TextField
        {...field('organisationNumber')}
        label={t('ruleSets.owner')}
        description={t('ruleSets.owner.help')}
        inputMode="numeric"
        maxLength={11}
        value={value.organisationNumber ?? ''}
        onChange={(event) => onChange({ organisationNumber: event.target.value || null })}
      />
      <Select
        {...field('sector')}
        label={t('ruleSets.sector')}
        value={value.sector ?? ''}
        onChange={(event) => onChange({ sector: (event.target.value || null) as Sector | null })}
      >
        <option value="">{t('ruleSets.sector.any')}</option>
        {sectors.map((one) => (
          <option key={one} value={one}>
            {t(`sector.${one}`)}
          </option>
        ))}
      </Select>
      <DateField
        {...field('from')}
        label={t('ruleSets.from')}
        value={value.from}
        onChange={(from) => onChange({ from: from ?? '' })}
      />
      <DateField
        {...field('to')}
        label={t('ruleSets.to')}
        value={value.to ?? undefined}
        onChange={(to) => onChange({ to: to ?? null })}
      />
    </>
  );
}
