import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useRuleSets, type RuleSet } from '~/features/administration/rules/ruleSets';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What the law and owners ask everywhere, with how many workplaces each rule set is attached to (PLC-07). */
export default function RuleSetsPage() {
  const t = useText();
  const list = useRuleSets();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('ruleSets.title')}</PageTitle>
      <BodyLong>{t('ruleSets.lead')}</BodyLong>
      <div>
        <LinkButton to="/admin/rule-sets/new" size="small">
          {t('ruleSets.new.title')}
        </LinkButton>
      </div>
      <Loaded query={list}>
        {(all) =>
          all.length === 0 ? <EmptyState why={t('ruleSets.none')} help={t('ruleSets.none.help')} /> : <Rows all={all} />
        }
      </Loaded>
    </VStack>
  );
}

const heads = ['name', 'kind', 'where', 'days', 'reach'] as const;

function Rows({ all }: { all: RuleSet[] }) {
  const t = useText();
  const dates = useDates();
  const english = useIntl().locale.startsWith('en');
  const where = (one: RuleSet) =>
    [
      one.industryCode && t('ruleSets.where.industry', { code: one.industryCode }),
      one.organisationNumber && t('ruleSets.where.owner', { number: one.organisationNumber }),
      one.sector && t(`sector.${one.sector}`),
    ]
      .filter(Boolean)
      .join(', ');
  const held = (one: RuleSet) => Boolean(one.industryCode ?? one.organisationNumber);
  return (
    <ListTable caption={t('ruleSets.title')} heads={heads.map((head) => t(`ruleSets.head.${head}`))}>
      {all.map((one) => (
        <Table.Row key={one.id} data-row>
          <Table.HeaderCell scope="row">
            <Link as={RouterLink} to={`/admin/rule-sets/${one.id}`}>
              {english ? one.nameEn : one.nameNb}
            </Link>
          </Table.HeaderCell>
          <Table.DataCell data-label={t('ruleSets.head.kind')}>
            {t(`rules.kind.${one.kind as 'LEGAL_HARD'}`)}
          </Table.DataCell>
          <Table.DataCell data-label={t('ruleSets.head.where')}>
            {held(one) ? where(one) : t('ruleSets.where.nowhere')}
          </Table.DataCell>
          <Table.DataCell data-label={t('ruleSets.head.days')}>
            {t(one.to ? 'ruleSets.days.to' : 'ruleSets.days.from', {
              from: dates.short(one.from),
              to: one.to ? dates.short(one.to) : '',
            })}
          </Table.DataCell>
          <Table.DataCell data-label={t('ruleSets.head.reach')}>{one.workplaces}</Table.DataCell>
        </Table.Row>
      ))}
    </ListTable>
  );
}
