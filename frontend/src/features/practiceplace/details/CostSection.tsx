import { BodyLong } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Choice } from '~/components/ui/Choice';
import { Section } from '~/components/ui/Section';
import { clothesFrom } from '~/features/practiceplace/details/details';
import type { DetailsProps } from '~/features/practiceplace/details/DetailsForm';
import { useText } from '~/lib/text';

/** What it costs, said plainly: no wages, insurance, clothes, the rest (PLC-18). */
export function CostSection({ details, change }: DetailsProps) {
  const t = useText();
  const { more } = details;
  return (
    <Section title={t('details.cost')}>
      <BodyLong>{t('details.cost.pay')}</BodyLong>
      <Choice
        id="/need/more/clothes"
        legend={t('details.clothes')}
        value={more.clothes ?? undefined}
        options={clothesFrom.map((one) => [one, t(`details.clothes.${one}`)])}
        onChange={(clothes) => change({ more: { ...more, clothes } })}
      />
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/more/costs"
        label={t('details.costs')}
        minRows={2}
        maxLength={300}
        value={more.costs ?? ''}
        onText={(costs) => change({ more: { ...more, costs } })}
      />
    </Section>
  );
}
