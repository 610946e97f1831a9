import { BodyShort, Tag } from '@navikt/ds-react';
import { Lines } from '~/components/ui/Lines';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useEmployerIntroductions } from '~/features/introduction/employerIntroductions';
import { useText } from '~/lib/text';

/** Suggestions on the way, those that wait for the firm first. */
export function Waiting() {
  const t = useText();
  const query = useEmployerIntroductions();
  const open = query.rows.filter(({ waitingFor }) => waitingFor);
  const own = open.filter(({ waitingFor }) => waitingFor === 'EMPLOYER');
  const others = open.filter(({ waitingFor }) => waitingFor !== 'EMPLOYER');
  return (
    <Section title={t('firm.waiting')}>
      <Loaded query={query}>
        {() =>
          open.length === 0 ? (
            <BodyShort>{t('firm.waiting.none')}</BodyShort>
          ) : (
            <Lines
              label={t('firm.waiting')}
              lines={[...own, ...others].map((row) => ({
                to: `/employer/introductions/${row.id}`,
                title: t('firm.suggestion', { place: row.placeTitle }),
                details: [row.waitingFor && t(`intro.turn.${row.waitingFor}`)],
                tag: row.waitingFor === 'EMPLOYER' && (
                  <Tag size="small" variant="outline" data-color="warning">
                    {t('firm.answer')}
                  </Tag>
                ),
              }))}
            />
          )
        }
      </Loaded>
      <ShowMore more={query.more} busy={query.isFetchingNextPage} />
    </Section>
  );
}
