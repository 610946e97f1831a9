import { Table } from '@navikt/ds-react';
import { Fragment } from 'react';
import { partCodes, parts } from '~/features/matching/criteria';
import { useText } from '~/lib/text';
import './how.css';

interface Props {
  caption: string;
  weights: Partial<Record<string, number>>;
}

/** The thirteen criteria in their parts, each with its weight of 100 as a number and a line. */
export function WeightTable({ caption, weights }: Props) {
  const t = useText();
  const sum = (part: keyof typeof parts) => parts[part].reduce((all, code) => all + (weights[code] ?? 0), 0);
  return (
    <Table size="small" className="weight-table">
      <caption className="sr-only">{caption}</caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('weights.criterion')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t('weights.weight')}
          </Table.HeaderCell>
          <Table.DataCell aria-hidden />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {partCodes.map((part) => (
          <Fragment key={part}>
            <Table.Row className="weight-part">
              <Table.HeaderCell scope="row">{t(`part.${part}`)}</Table.HeaderCell>
              <Table.DataCell align="right">{sum(part)}</Table.DataCell>
              <Table.DataCell aria-hidden />
            </Table.Row>
            {parts[part].map((code) => (
              <Table.Row key={code}>
                <Table.HeaderCell scope="row">{t(`criterion.${code}`)}</Table.HeaderCell>
                <Table.DataCell align="right">{weights[code] ?? 0}</Table.DataCell>
                <Table.DataCell aria-hidden>
                  <span className="weight-line" style={{ inlineSize: `${weights[code] ?? 0}%` }} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Fragment>
        ))}
      </Table.Body>
    </Table>
  );
}
