import { BodyShort, Detail, Table } from '@navikt/ds-react';
import { ListTable } from '~/components/ui/ListTable';
import { Section } from '~/components/ui/Section';
import type { Kinds, OfficeKinds } from '~/features/statistics/funnel';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const numbers = ['individual', 'course', 'together', 'language', 'other'] as const;

/** Placements that began, by office and kind: course practice and individual practice apart and together, language practice by itself (PLC-02). */
export function KindsReport({ kinds: { from, to, least, offices } }: { kinds: Kinds }) {
  const t = useText();
  const dates = useDates();
  const title = t('funnel.kinds', { from: dates.long(from), to: dates.long(to) });
  return (
    <Section title={title}>
      <BodyShort size="small" className="narrow">
        {t('funnel.kinds.help', { least })}
      </BodyShort>
      <ListTable caption={title} heads={[t('funnel.office'), ...numbers.map((number) => t(`funnel.kinds.${number}`))]}>
        {offices.map((office) => (
          <OfficeLine key={office.officeId} office={office} />
        ))}
      </ListTable>
    </Section>
  );
}

function OfficeLine({ office }: { office: OfficeKinds }) {
  const t = useText();
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        {office.officeName}
        {office.own && <Detail>{t('funnel.own')}</Detail>}
      </Table.HeaderCell>
      {numbers.map((number) => (
        <Table.DataCell key={number} data-label={t(`funnel.kinds.${number}`)}>
          {office[number] ?? t('funnel.hidden')}
        </Table.DataCell>
      ))}
    </Table.Row>
  );
}
