import { Detail, Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { ApproveButton } from '~/features/practiceplace/staff/ApproveButton';
import { PlaceStateTag } from '~/features/practiceplace/staff/PlaceStateTag';
import type { PlaceRow } from '~/features/practiceplace/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const heads = ['place', 'state', 'workplace', 'municipality', 'start', 'confirmed', 'action'] as const;

/** Rows of places: Enter opens, P publishes what waits, E shows the candidates. */
export function PlaceTable({ rows, withWorkplace = true }: { rows: readonly PlaceRow[]; withWorkplace?: boolean }) {
  const t = useText();
  const shown = heads.filter((head) => withWorkplace || head !== 'workplace');
  return (
    <ListTable caption={t('places.title')} heads={shown.map((head) => t(`places.head.${head}`))}>
      {rows.map((row) => (
        <PlaceLine key={row.id} row={row} withWorkplace={withWorkplace} />
      ))}
    </ListTable>
  );
}

function PlaceLine({ row, withWorkplace }: { row: PlaceRow; withWorkplace: boolean }) {
  const t = useText();
  const dates = useDates();
  const roles = useRoles();
  const mayApprove = roles.includes('MARKET_CONTACT') || roles.includes('ADVISER');
  const mayMatch = mayApprove || roles.includes('OFFICE_LEADER');
  const name = (row.title ?? row.tasks.slice(0, 3).join(', ')) || t('places.untitled');
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/practice-places/${row.id}`} className="first-upper">
          {name}
        </Link>
        {row.chance && (
          <Tag size="xsmall" variant="outline" data-color="info">
            {t('places.chance.tag')}
          </Tag>
        )}
        {row.title && row.tasks.length > 0 && <Detail>{row.tasks.slice(0, 3).join(', ')}</Detail>}
      </Table.HeaderCell>
      <Table.DataCell>
        <PlaceStateTag state={row.state} />
        <Detail>{t('places.seats', { free: row.freeSeats, positions: row.positions })}</Detail>
      </Table.DataCell>
      {withWorkplace && (
        <Table.DataCell data-label={t('places.head.workplace')}>
          <Link as={RouterLink} to={`/work/workplaces/${row.workplaceId}`}>
            <bdi>{row.workplace}</bdi>
          </Link>
        </Table.DataCell>
      )}
      <Table.DataCell data-label={t('places.head.municipality')}>{row.municipality ?? '–'}</Table.DataCell>
      <Table.DataCell data-label={t('places.head.start')}>
        {row.startFirst ? dates.short(row.startFirst) : t('places.atOnce')}
      </Table.DataCell>
      <Table.DataCell data-label={t('places.head.confirmed')}>
        {row.confirmedAt ? dates.short(row.confirmedAt) : t('places.notConfirmed.short')}
      </Table.DataCell>
      <Table.DataCell>
        {row.state === 'SUBMITTED' && mayApprove && <ApproveButton id={row.id} name={name} />}
        {row.state === 'PUBLISHED' && mayMatch && (
          <LinkButton
            to={`/work/practice-places/${row.id}/matches`}
            size="small"
            variant="secondary"
            data-key="e"
            aria-label={t('places.findCandidates.for', { name })}
          >
            {t('places.findCandidates')}
          </LinkButton>
        )}
      </Table.DataCell>
    </Table.Row>
  );
}
