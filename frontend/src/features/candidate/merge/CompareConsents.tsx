import { BodyShort, Tag } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import type { Compared, Comparison } from '~/features/candidate/merge/types';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';

/** What both have said yes and no to; of two answers the narrower holds. */
export function CompareConsents({ comparison }: { comparison: Comparison }) {
  const t = useText();
  const { survivor, merged, endingConsents } = comparison;
  return (
    <Section title={t('merge.consents')}>
      <BodyShort>{t('merge.consents.rule')}</BodyShort>
      <div className="compared">
        <Consents side={survivor} ending={endingConsents} />
        <Consents side={merged} ending={endingConsents} />
      </div>
    </Section>
  );
}

function Consents({ side, ending }: { side: Compared; ending: string[] }) {
  const t = useText();
  const dates = useDates();
  return (
    <div>
      <BodyShort size="small" textColor="subtle">
        {t('candidates.number', { number: side.number })}
      </BodyShort>
      {side.consents.length === 0 ? (
        <BodyShort>{t('merge.consents.none')}</BodyShort>
      ) : (
        <ul className="facts">
          {side.consents.map((one) => (
            <li key={one.id}>
              <BodyShort>
                {t('merge.consent', {
                  what: t(`consentType.${one.type}` as MessageKey),
                  state: t(`merge.consent.state.${one.state}` as MessageKey),
                  date: dates.long(one.answeredAt ?? one.askedAt),
                })}
              </BodyShort>
              {ending.includes(one.id) && (
                <Tag size="xsmall" variant="outline" data-color="warning">
                  {t('merge.consent.ends')}
                </Tag>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
