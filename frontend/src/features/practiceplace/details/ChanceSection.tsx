import { Checkbox } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Section } from '~/components/ui/Section';
import type { DetailsProps } from '~/features/practiceplace/details/DetailsForm';
import { useText } from '~/lib/text';

/** A place for somebody of whom little is known yet, and what the firm wants to find out (PLC-16). */
export function ChanceSection({ details, change, at }: DetailsProps) {
  const t = useText();
  const { more } = details;
  return (
    <Section title={t('details.chance')}>
      <Checkbox
        checked={more.chance === true}
        description={t('details.chance.help')}
        onChange={({ target }) => change({ more: { ...more, chance: target.checked } })}
      >
        {t('details.chance.open')}
      </Checkbox>
      {more.chance && (
        <CheckedTextarea
          audience="EMPLOYER"
          id="/need/more/findOut"
          label={t('details.findOut')}
          minRows={2}
          maxLength={300}
          value={more.findOut ?? ''}
          error={at('/need/more/findOut')}
          onText={(findOut) => change({ more: { ...more, findOut } })}
        />
      )}
    </Section>
  );
}
