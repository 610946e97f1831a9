import { BodyShort } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useCriteria } from '~/features/employer/reference/reference';
import { useText } from '~/lib/text';

/** What a reference employer has to meet, published with its numbers. */
export function Criteria() {
  const t = useText();
  return (
    <Section title={t('reference.criteria')}>
      <Loaded query={useCriteria()}>
        {({ criteria, windowMonths, noticeDays }) => (
          <>
            <ul>
              {criteria.map(({ criterion, needed }) => (
                <li key={criterion}>{t(`reference.criterion.${criterion}`, { needed: needed ?? 0 })}</li>
              ))}
            </ul>
            <BodyShort size="small">
              {t('reference.criteria.window', { months: windowMonths, days: noticeDays })}
            </BodyShort>
          </>
        )}
      </Loaded>
    </Section>
  );
}
