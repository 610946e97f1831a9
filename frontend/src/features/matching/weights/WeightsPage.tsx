import { BodyLong, Link, Table, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { criteriaOf } from '~/features/matching/criteria';
import { useMatchingRules, type WeightsInForce } from '~/features/matching/how/rules';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Every weight profile as it is in force, with who chooses it and what counts most (MAT-08). */
export default function WeightsPage() {
  const t = useText();
  const query = useMatchingRules();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('weights.title')}</PageTitle>
      <BodyLong>{t('weights.lead')}</BodyLong>
      <div>
        <Link as={RouterLink} to="/how-matching-works">
          {t('weights.how')}
        </Link>
      </div>
      <Loaded query={query}>
        {({ profiles }) => (
          <ListTable
            caption={t('weights.title')}
            heads={[
              t('weights.profile'),
              t('weights.chosenBy'),
              t('weights.most'),
              t('weights.version'),
              t('weights.since'),
            ]}
          >
            {profiles.map((profile) => (
              <Row key={profile.code} profile={profile} />
            ))}
          </ListTable>
        )}
      </Loaded>
    </VStack>
  );
}

function Row({ profile }: { profile: WeightsInForce }) {
  const t = useText();
  const dates = useDates();
  const { code, weights } = profile;
  const most = criteriaOf(weights).slice(0, 3);
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/admin/weights/${code}`}>
          {t(`weights.name.${code}`)}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell data-label={t('weights.chosenBy')}>{t(`weights.who.${code}`)}</Table.DataCell>
      <Table.DataCell data-label={t('weights.most')}>
        {most.map((criterion) => `${t(`criterion.${criterion}`)} ${weights[criterion] ?? 0}`).join(', ')}
      </Table.DataCell>
      <Table.DataCell data-label={t('weights.version')}>{profile.version}</Table.DataCell>
      <Table.DataCell data-label={t('weights.since')}>{dates.short(profile.since)}</Table.DataCell>
    </Table.Row>
  );
}
