import { Detail, Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { ReadinessTag } from '~/features/candidate/staff/ReadinessTag';
import type { CandidateRow } from '~/features/candidate/staff/types';
import { useText } from '~/lib/text';

/** One candidate in the list; Enter opens, E shows the places. */
export function CandidateLine({ row }: { row: CandidateRow }) {
  const t = useText();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/candidates/${row.id}`}>
          <bdi>{row.name}</bdi>
        </Link>
        <Detail>{t('candidates.number', { number: row.number })}</Detail>
      </Table.HeaderCell>
      <Table.DataCell>
        <ReadinessTag readiness={row.readiness} readyFrom={row.readyFrom} />
        {!row.mapped && (
          <Tag size="xsmall" variant="outline" data-color="warning">
            {t('candidates.completeFirst.short')}
          </Tag>
        )}
        {row.unseenDays != null && (
          <Tag size="xsmall" variant="outline" data-color="info">
            {t('candidates.unseen', { days: row.unseenDays })}
          </Tag>
        )}
        {row.unconfirmed && <Detail>{t('candidates.unconfirmed')}</Detail>}
      </Table.DataCell>
      <Table.DataCell data-label={t('candidates.head.place')}>{row.place ?? t('factState.NOT_ASKED')}</Table.DataCell>
      <Table.DataCell data-label={t('candidates.head.speaking')}>
        {row.speaking ? t(`languageLevel.${row.speaking}`) : t('factState.NOT_ASKED')}
      </Table.DataCell>
      <Table.DataCell data-label={t('candidates.head.purpose')} className="first-upper">
        {row.mainPurpose ? t(`purpose.${row.mainPurpose}`) : t('factState.NOT_ASKED')}
      </Table.DataCell>
      <Table.DataCell data-label={t('candidates.head.adviser')}>
        {row.adviserName ? <bdi>{row.adviserName}</bdi> : t('candidates.noAdviser')}
      </Table.DataCell>
      <Table.DataCell>
        <LinkButton
          to={`/work/candidates/${row.id}/matches`}
          size="small"
          variant="secondary"
          data-key="e"
          aria-label={t('candidates.findPlaces.for', { name: row.name })}
        >
          {t('candidates.findPlaces')}
        </LinkButton>
      </Table.DataCell>
    </Table.Row>
  );
}
