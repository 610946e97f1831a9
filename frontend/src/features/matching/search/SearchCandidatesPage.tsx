import { Detail, Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { ReadinessTag } from '~/features/candidate/staff/ReadinessTag';
import { nothing, useFoundCandidates } from '~/features/matching/search/search';
import { SearchLayout } from '~/features/matching/search/SearchLayout';
import type { FoundCandidate } from '~/features/matching/search/types';
import { useText, type MessageKey } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const heads = ['can', 'candidate', 'speaking', 'hours', 'region', 'action'] as const;

/** Candidates by words and filters (MAT-24): what they can first, a name only where one may open the person. */
export default function SearchCandidatesPage() {
  const t = useText();
  const [asked, set] = useUrlState(nothing);
  const list = useFoundCandidates(asked);
  return (
    <SearchLayout side="candidates" asked={asked} set={set} list={list}>
      <ListTable caption={t('search.candidates.title')} heads={heads.map((head) => t(`search.head.${head}`))}>
        {list.rows.map((row) => (
          <CandidateLine key={row.id} row={row} />
        ))}
      </ListTable>
    </SearchLayout>
  );
}

function CandidateLine({ row: { id, name, card, because } }: { row: FoundCandidate }) {
  const t = useText();
  const called = name ?? t('candidates.tab', { number: card.number });
  const can = [...because, ...card.resources.map((one) => one.name).filter((one) => !because.includes(one))];
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/work/candidates/${id}`}>
          {can.slice(0, 4).join(', ') || t('search.nothingKnown')}
        </Link>
        {card.certificates.length > 0 && (
          <Detail>
            {card.certificates
              .slice(0, 3)
              .map((one) => one.name)
              .join(', ')}
          </Detail>
        )}
      </Table.HeaderCell>
      <Table.DataCell data-label={t('search.head.candidate')}>
        <bdi>{called}</bdi>
        <div>
          <ReadinessTag readiness={card.readiness} />
        </div>
      </Table.DataCell>
      <Table.DataCell data-label={t('search.head.speaking')}>
        {card.norwegian.SPEAKING ? t(`languageLevel.${card.norwegian.SPEAKING}`) : t('factState.NOT_ASKED')}
      </Table.DataCell>
      <Table.DataCell data-label={t('search.head.hours')} className="first-upper">
        {card.hours ? t(`hoursBand.${card.hours}` as MessageKey) : t('factState.NOT_ASKED')}
      </Table.DataCell>
      <Table.DataCell data-label={t('search.head.region')}>{t(`region.${card.region}`)}</Table.DataCell>
      <Table.DataCell>
        {name && (
          <LinkButton
            to={`/work/candidates/${id}/matches`}
            size="small"
            variant="secondary"
            data-key="e"
            aria-label={t('candidates.findPlaces.for', { name })}
          >
            {t('candidates.findPlaces')}
          </LinkButton>
        )}
      </Table.DataCell>
    </Table.Row>
  );
}
