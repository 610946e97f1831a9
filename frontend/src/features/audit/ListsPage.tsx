import { BodyLong, HStack, Select, Table, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { decisions, useCaps, useUnmet } from '~/features/audit/audit';
import { Decisions } from '~/features/audit/Decisions';
import { OfficeSelect } from '~/features/audit/OfficeSelect';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** What was not done in time, where nobody more may begin, and what has been decided; no line leads to a person. */
export default function ListsPage() {
  const t = useText();
  const [filter, setFilter] = useUrlState({ office: '', decision: '' });
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('audit.lists.title')}</PageTitle>
        <BodyLong>{t('audit.lists.lead')}</BodyLong>
      </div>
      <HStack>
        <OfficeSelect value={filter.office} onChange={(office) => setFilter({ office })} />
      </HStack>
      <Unmet office={filter.office} />
      <Caps office={filter.office} />
      <Section title={t('audit.decisions')}>
        <HStack>
          <Select
            size="small"
            label={t('audit.decision')}
            value={filter.decision}
            onChange={(event) => setFilter({ decision: event.target.value })}
          >
            <option value="">{t('audit.decision.all')}</option>
            {decisions.map((one) => (
              <option key={one} value={one}>
                {t(`audit.decision.${one}`)}
              </option>
            ))}
          </Select>
        </HStack>
        <Decisions office={filter.office} decision={filter.decision} />
      </Section>
    </VStack>
  );
}

function Unmet({ office }: { office: string }) {
  const t = useText();
  const query = useUnmet(office);
  return (
    <Section title={t('audit.unmet')}>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState level="3" why={t('audit.unmet.empty')} help={t('audit.unmet.empty.help')} />
          ) : (
            <ListTable
              caption={t('audit.unmet')}
              heads={[t('audit.right'), t('audit.office'), t('audit.people'), t('audit.most')]}
            >
              {rows.map((row) => (
                <Table.Row key={row.right + row.officeName} data-row>
                  <Table.HeaderCell scope="row">{t(`audit.right.${row.right}`)}</Table.HeaderCell>
                  <Table.DataCell data-label={t('audit.office')}>{row.officeName}</Table.DataCell>
                  <Table.DataCell data-label={t('audit.people')}>{row.count}</Table.DataCell>
                  <Table.DataCell data-label={t('audit.most')}>
                    {t('audit.weeksLate', { weeks: row.weeksLate })}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </Section>
  );
}

function Caps({ office }: { office: string }) {
  const t = useText();
  const dates = useDates();
  const query = useCaps(office);
  return (
    <Section title={t('audit.caps')}>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState level="3" why={t('audit.caps.empty')} help={t('audit.caps.empty.help')} />
          ) : (
            <ListTable
              caption={t('audit.caps')}
              heads={[t('audit.workplace'), t('audit.office'), t('audit.here'), t('audit.stopped')]}
            >
              {rows.map((row) => (
                <Table.Row key={row.workplaceId} data-row>
                  <Table.HeaderCell scope="row">
                    <bdi>{row.workplaceName}</bdi>
                  </Table.HeaderCell>
                  <Table.DataCell data-label={t('audit.office')}>{row.officeName ?? '–'}</Table.DataCell>
                  <Table.DataCell data-label={t('audit.here')}>
                    {row.cap ? t('audit.here.of', { here: row.here, cap: row.cap }) : row.here}
                  </Table.DataCell>
                  <Table.DataCell data-label={t('audit.stopped')}>
                    {row.blockedUntil ? dates.short(row.blockedUntil) : '–'}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </Section>
  );
}
