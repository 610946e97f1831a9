import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Choice } from '~/components/ui/Choice';
import { Section } from '~/components/ui/Section';
import { alternatives, bendable } from '~/features/practiceplace/details/details';
import type { DetailsProps } from '~/features/practiceplace/details/DetailsForm';
import { YesNo } from '~/features/practiceplace/details/YesNo';
import { adaptationOffers, type AdaptationOffer } from '~/lib/enumerations';
import { useText } from '~/lib/text';

/** What can be bent, item by item (PLC-08). */
export function BendSection({ details, change }: DetailsProps) {
  const t = useText();
  const { offers, bend } = details;
  return (
    <Section title={t('details.bend')}>
      <CheckboxGroup
        id="/need/flexibility/offers"
        legend={t('details.bend.offers')}
        value={offers}
        onChange={(next: AdaptationOffer[]) => change({ offers: next })}
      >
        {adaptationOffers.map((one) => (
          <Checkbox key={one} value={one}>
            <span className="first-upper">{t(`adaptationOffer.${one}`)}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Choice
        id="/need/flexibility/alternativeTasks"
        legend={t('details.alternative')}
        value={bend.alternativeTasks ?? undefined}
        options={alternatives.map((one) => [one, t(`details.alternative.${one}`)])}
        onChange={(alternativeTasks) => change({ bend: { ...bend, alternativeTasks } })}
      />
      {bendable.map((one) => (
        <YesNo
          key={one}
          id={`/need/flexibility/${one}`}
          legend={t(`details.${one}`)}
          value={bend[one]}
          onChange={(answer) => change({ bend: { ...bend, [one]: answer } })}
        />
      ))}
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/flexibility/note"
        label={t('details.note')}
        minRows={2}
        maxLength={500}
        value={bend.note ?? ''}
        onText={(note) => change({ bend: { ...bend, note } })}
      />
    </Section>
  );
}
