import { Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useRowKeys } from '~/lib/useRowKeys';
import '~/components/ui/ui.css';

interface Props {
  /** Read out; the eye has the heading above. */
  caption: string;
  /** Heads of the columns; the cells carry the same words as `data-label`, which they show as cards where there is no room. */
  heads: readonly string[];
  children: ReactNode;
}

/** A list with keys J, K, Enter; a table where there is room for one (52 rem), else cards. */
export function ListTable({ caption, heads, children }: Props) {
  const list = useRowKeys<HTMLDivElement>();
  return (
    <div ref={list} className="list-box">
      <Table size="small" className="list-table">
        <caption className="sr-only">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {heads.map((head) => (
              <Table.HeaderCell key={head} scope="col">
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  );
}
