import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { ListTable } from '~/components/ui/ListTable';
import type { Finding } from '~/features/audit/findings';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Findings in a list: number, how serious, office, who answers, by when, step. */
export function FindingTable({ rows, to }: { rows: readonly Finding[]; to: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <ListTable
      caption={t('findings.title')}
      heads={[
        t('findings.finding'),
        t('audit.office'),
        t('findings.responsible'),
        t('findings.due'),
        t('findings.state'),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.id} data-row>
          <Table.HeaderCell scope="row">
            <Link as={RouterLink} to={`${to}/${row.id}`}>
              {t('findings.name', { number: row.number })}, {t(`findings.severity.${row.severity}`)}
            </Link>
          </Table.HeaderCell>
          <Table.DataCell data-label={t('audit.office')}>{row.officeName}</Table.DataCell>
          <Table.DataCell data-label={t('findings.responsible')}>
            <bdi>{row.responsibleName}</bdi>
          </Table.DataCell>
          <Table.DataCell data-label={t('findings.due')}>{dates.short(row.dueOn)}</Table.DataCell>
          <Table.DataCell data-label={t('findings.state')}>
            <FindingTag finding={row} />
          </Table.DataCell>
        </Table.Row>
      ))}
    </ListTable>
  );
}

export function FindingTag({ finding }: { finding: Finding }) {
  const t = useText();
  return (
    <Tag size="small" variant="moderate" data-color={finding.late ? 'danger' : 'neutral'}>
      {t(finding.late ? 'findings.late' : `findings.state.${finding.state}`)}
    </Tag>
  );
}
