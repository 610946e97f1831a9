import { BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { Lines } from '~/components/ui/Lines';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { useOwnWorkplaces } from '~/features/employer/ownWorkplaces';
import type { OwnPlaceRow } from '~/features/practiceplace/need/types';
import { useConfirmPlace, useOwnPlaces } from '~/features/practiceplace/ownPlaces';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const asked = ['SUBMITTED', 'PUBLISHED', 'PAUSED', 'FILLED'];

/** The own places with their freshness; the one way to post a new need. */
export function Places() {
  const t = useText();
  const query = useOwnPlaces();
  const contact = useOwnWorkplaces().data?.[0]?.contact;
  const live = query.rows.filter(({ state }) => state !== 'CLOSED');
  return (
    <Section title={t('firm.places')}>
      <Loaded query={query}>
        {() =>
          live.length === 0 ? (
            <EmptyState
              level="3"
              why={t('firm.places.none')}
              help={t('firm.places.help', { name: contact?.name ?? 'Nav' })}
              action={<LinkButton to="/employer/practice-places/new/tasks">{t('need.title')}</LinkButton>}
            />
          ) : (
            <VStack gap="space-16">
              <div>
                <LinkButton to="/employer/practice-places/new/tasks">{t('need.title')}</LinkButton>
              </div>
              {live.map((row) => (
                <PlaceRow key={row.id} row={row} />
              ))}
            </VStack>
          )
        }
      </Loaded>
      <ShowMore more={query.more} busy={query.isFetchingNextPage} />
    </Section>
  );
}

/** One place with its freshness, and "Gjelder fortsatt" beside it. */
function PlaceRow({ row }: { row: OwnPlaceRow }) {
  const t = useText();
  const dates = useDates();
  const confirm = useConfirmPlace();
  const [done, setDone] = useState(false);
  const title = row.title ?? (row.tasks.slice(0, 2).join(', ') || t('place.title'));
  return (
    <VStack gap="space-8">
      <Lines
        label={title}
        lines={[
          {
            to: `/employer/practice-places/${row.id}`,
            title,
            details: [
              t('place.seats', { free: row.freeSeats, positions: row.positions }),
              row.confirmedAt
                ? t('place.confirmedAt', { date: dates.long(row.confirmedAt) })
                : asked.includes(row.state) && t('place.notConfirmed'),
              row.pausesAt &&
                !done &&
                `${t('place.still.ask')} ${t('place.still.until', { date: dates.long(row.pausesAt) })}`,
              row.state === 'PAUSED' && !done && t('placeState.PAUSED.why'),
            ],
            tag: (
              <Tag size="small" variant="outline" data-color={row.state === 'PUBLISHED' ? 'success' : 'neutral'}>
                {t(`placeState.${row.state}`)}
              </Tag>
            ),
          },
        ]}
      />
      {confirm.error && <Failure error={confirm.error} />}
      {(row.state === 'PUBLISHED' || row.state === 'PAUSED') && (
        <HStack>
          {done ? (
            <BodyShort weight="semibold">{t('place.still.done')}</BodyShort>
          ) : (
            <Button
              variant="secondary"
              loading={confirm.isPending}
              aria-label={t('firm.still', { title })}
              onClick={() =>
                confirm.mutate(
                  { id: row.id, input: undefined },
                  { say: t('place.still.done'), onSuccess: () => setDone(true) },
                )
              }
            >
              {t('place.still')}
            </Button>
          )}
        </HStack>
      )}
    </VStack>
  );
}
