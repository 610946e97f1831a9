import { BodyLong, BodyShort, Detail, Table, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useKinds, useModes, type Modes, type OfficeModes } from '~/features/statistics/funnel';
import { KindsReport } from '~/features/statistics/KindsReport';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The way of introductions by office: from which side they begin (MAT-03), and what kinds of placement came of it (PLC-02). Small numbers are hidden by the server. */
export default function FunnelPage() {
  const t = useText();
  const query = useModes();
  const kinds = useKinds();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('funnel.title')}</PageTitle>
        <BodyLong className="narrow">{t('funnel.lead')}</BodyLong>
      </div>
      <Loaded query={query}>{(modes) => <Report modes={modes} />}</Loaded>
      <Loaded query={kinds}>{(data) => data.offices.length > 0 && <KindsReport kinds={data} />}</Loaded>
    </VStack>
  );
}

function Report({ modes: { from, to, least, leastBase, offices } }: { modes: Modes }) {
  const t = useText();
  const dates = useDates();
  if (offices.length === 0) return <EmptyState why={t('funnel.empty')} help={t('funnel.empty.help')} />;
  const title = t('funnel.modes', { from: dates.long(from), to: dates.long(to) });
  return (
    <Section title={title}>
      <BodyShort size="small" className="narrow">
        {t('funnel.modes.help', { least, base: leastBase })}
      </BodyShort>
      <ListTable caption={title} heads={[t('funnel.office'), t('funnel.introductions'), t('funnel.placeFirst')]}>
        {offices.map((office) => (
          <OfficeLine key={office.officeId} office={office} />
        ))}
      </ListTable>
    </Section>
  );
}

function OfficeLine({ office: { officeName, own, introductions, placeFirstShare } }: { office: OfficeModes }) {
  const t = useText();
  const share = () => {
    if (introductions === 0) return t('funnel.none');
    return placeFirstShare == null ? t('funnel.hidden') : t('funnel.percent', { share: placeFirstShare });
  };
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        {officeName}
        {own && <Detail>{t('funnel.own')}</Detail>}
      </Table.HeaderCell>
      <Table.DataCell data-label={t('funnel.introductions')}>{introductions ?? t('funnel.hidden')}</Table.DataCell>
      <Table.DataCell data-label={t('funnel.placeFirst')}>{share()}</Table.DataCell>
    </Table.Row>
  );
}
