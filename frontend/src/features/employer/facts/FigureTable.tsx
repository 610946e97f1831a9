import { Table } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { ListTable } from '~/components/ui/ListTable';
import '~/features/employer/facts/facts.css';
import { useText } from '~/lib/text';

interface Props {
  caption: string;
  /** What the lines are of. */
  of: string;
  lines: readonly { key: string; name: string; value: number }[];
}

/** The numbers as a table, each with a bar under it that says the same to the eye: the longest is the largest. */
export function FigureTable({ caption, of, lines }: Props) {
  const t = useText();
  const { formatNumber } = useIntl();
  const most = Math.max(1, ...lines.map(({ value }) => value));
  return (
    <ListTable caption={caption} heads={[of, t('facts.people')]}>
      {lines.map(({ key, name, value }) => (
        <Table.Row key={key} data-row>
          <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
          <Table.DataCell data-label={t('facts.people')} className="facts-chart">
            <span>{formatNumber(value)}</span>
            <span aria-hidden className="facts-bar" style={{ inlineSize: `${(100 * value) / most}%` }} />
          </Table.DataCell>
        </Table.Row>
      ))}
    </ListTable>
  );
}
