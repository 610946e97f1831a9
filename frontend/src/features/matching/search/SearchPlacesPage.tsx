import { Detail, Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { nothing, useFoundPlaces } from '~/features/matching/search/search';
import { SearchLayout } from '~/features/matching/search/SearchLayout';
import type { FoundPlace } from '~/features/matching/search/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const heads = ['place', 'why', 'start', 'confirmed', 'action'] as const;

/** Practice places by words and filters (MAT-24). */
export default function SearchPlacesPage() {
  const t = useText();
  const [asked, set] = useUrlState(nothing);
  const list = useFoundPlaces(asked);
  return (
    <SearchLayout side="practice-places" asked={asked} set={set} list={list}>
      <ListTable caption={t('search.places.title')} heads={heads.map((head) => t(`search.head.${head}`))}>
        {list.rows.map((row) => (
          <PlaceLine key={row.id} row={row} />
        ))}
      </ListTable>
    </SearchLayout>
  );
}

function PlaceLine({ row }: { row: FoundPlace }) {
  const t = useText();
  const dates = useDates();
  const mayMatch = useRoles().some((role) => ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER'].includes(role));
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/practice-places/${row.id}`} className="first-upper">
          {row.title}
        </Link>
        <Detail>
          <bdi>{row.whereabouts}</bdi>
        </Detail>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('search.head.why')}>
        {row.because.length > 0 ? row.because.join(', ') : row.tasks.slice(0, 3).join(', ')}
        <Detail>{t('search.seats', { count: row.freeSeats })}</Detail>
      </Table.DataCell>
      <Table.DataCell data-label={t('search.head.start')}>
        {row.startFirst ? dates.short(row.startFirst) : t('search.atOnce')}
      </Table.DataCell>
      <Table.DataCell data-label={t('search.head.confirmed')}>
        {row.confirmedOn ? dates.short(row.confirmedOn) : t('search.notConfirmed')}
      </Table.DataCell>
      <Table.DataCell>
        {mayMatch && (
          <LinkButton
            to={`/work/practice-places/${row.id}/matches`}
            size="small"
            variant="secondary"
            data-key="e"
            aria-label={t('search.findCandidates.for', { name: row.title })}
          >
            {t('search.findCandidates')}
          </LinkButton>
        )}
      </Table.DataCell>
    </Table.Row>
  );
}
