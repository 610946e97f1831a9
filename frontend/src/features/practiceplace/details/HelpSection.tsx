import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Choice } from '~/components/ui/Choice';
import { Section } from '~/components/ui/Section';
import { contactWishes, helping, wanted, type More } from '~/features/practiceplace/details/details';
import type { DetailsProps } from '~/features/practiceplace/details/DetailsForm';
import { HoursEstimate } from '~/features/practiceplace/details/HoursEstimate';
import { WholeNumber } from '~/features/practiceplace/details/WholeNumber';
import { YesNo } from '~/features/practiceplace/details/YesNo';
import { useText } from '~/lib/text';

/** Who helps and how much, and what the employer wants help with (PLC-09, PLC-18). */
export function HelpSection({ details, change, at, days }: DetailsProps) {
  const t = useText();
  const { help, more, languageHow } = details;
  const hours = help.hoursPerWeek;
  return (
    <Section title={t('details.help')}>
      <WholeNumber
        id="/need/support/hoursPerWeek"
        label={t('details.hours')}
        value={hours}
        error={at('/need/support/hoursPerWeek')}
        onChange={(hoursPerWeek) => change({ help: { ...help, hoursPerWeek } })}
      />
      <HoursEstimate hours={hours === null || Number.isNaN(hours) ? undefined : hours} days={days} />
      <WholeNumber
        id="/need/support/maxAtOnce"
        label={t('details.most')}
        description={t('details.most.help')}
        value={help.maxAtOnce}
        error={at('/need/support/maxAtOnce')}
        onChange={(maxAtOnce) => change({ help: { ...help, maxAtOnce } })}
      />
      {helping.map((one) => (
        <YesNo
          key={one}
          id={`/need/support/${one}`}
          legend={t(`details.${one}`)}
          value={help[one]}
          onChange={(answer) => change({ help: { ...help, [one]: answer } })}
        />
      ))}
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/support/training"
        label={t('details.training')}
        minRows={2}
        maxLength={500}
        value={help.training ?? ''}
        onText={(training) => change({ help: { ...help, training } })}
      />
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/language/supportHow"
        label={t('details.language')}
        minRows={2}
        maxLength={300}
        value={languageHow}
        onText={(text) => change({ languageHow: text })}
      />
      <CheckboxGroup
        id="/need/more/wants"
        legend={t('details.wants')}
        value={more.wants}
        onChange={(wants: More['wants']) => change({ more: { ...more, wants } })}
      >
        {wanted.map((one) => (
          <Checkbox key={one} value={one}>
            {t(`details.wants.${one}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Choice
        id="/need/more/contactEvery"
        legend={t('details.contact')}
        value={more.contactEvery ?? undefined}
        options={contactWishes.map((one) => [one, t(`details.contact.${one}`)])}
        onChange={(contactEvery) => change({ more: { ...more, contactEvery } })}
      />
    </Section>
  );
}
