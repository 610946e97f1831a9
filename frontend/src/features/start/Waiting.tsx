import { BodyShort, Tag } from '@navikt/ds-react';
import { Lines } from '~/components/ui/Lines';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useEmployerIntroductions } from '~/features/introduction/employerIntroductions';
import { useAgreements } from '~/features/placement/party/agreements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Suggestions on the way, those that wait for the firm first. */
export function Waiting() {
  const t = useText();
  const dates = useDates();
  const query = useEmployerIntroductions();
  const open = query.rows.filter(({ waitingFor }) => waitingFor);
  const own = open.filter(({ waitingFor }) => waitingFor === 'EMPLOYER');
  const others = open.filter(({ waitingFor }) => waitingFor !== 'EMPLOYER');
  const agreements = (useAgreements('employer').data ?? []).filter(
    ({ state }) => state === 'PROPOSED' || state === 'PARTLY_ACCEPTED',
  );
  return (
    <Section title={t('firm.waiting')}>
      <Loaded query={query}>
        {() =>
          open.length + agreements.length === 0 ? (
            <BodyShort>{t('firm.waiting.none')}</BodyShort>
          ) : (
            <Lines
              label={t('firm.waiting')}
              lines={[
                ...agreements.map((row) => ({
                  to: `/employer/agreements/${row.id}`,
                  title: t('firm.agreement'),
                  details: [
                    row.workplaceName,
                    t('party.period.value', { from: dates.long(row.startsOn), to: dates.long(row.endsOn) }),
                  ],
                })),
                ...[...own, ...others].map((row) => ({
                  to: `/employer/introductions/${row.id}`,
                  title: t('firm.suggestion', { place: row.placeTitle }),
                  details: [row.waitingFor && t(`intro.turn.${row.waitingFor}`)],
                  tag: row.waitingFor === 'EMPLOYER' && (
                    <Tag size="small" variant="outline" data-color="warning">
                      {t('firm.answer')}
                    </Tag>
                  ),
                })),
              ]}
            />
          )
        }
      </Loaded>
      <ShowMore more={query.more} busy={query.isFetchingNextPage} />
    </Section>
  );
}
