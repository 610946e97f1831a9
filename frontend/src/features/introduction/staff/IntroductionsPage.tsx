import { BodyShort, Button, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useIntroductions } from '~/features/introduction/staff/introductions';
import { OwnFirms } from '~/features/introduction/staff/OwnFirms';
import { stepNames, steps, type IntroductionRow, type Step } from '~/features/introduction/staff/types';
import { Turn } from '~/features/introduction/staff/Turn';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useRowKeys } from '~/lib/useRowKeys';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';
import '~/features/introduction/staff/staff.css';

const none = { state: '', candidateId: '', placeId: '' };

/** The board: each introduction in its step, with whose turn it is and by when (INT-01). */
export default function IntroductionsPage() {
  const t = useText();
  const [filter, set] = useUrlState(none);
  const list = useIntroductions(filter);
  const keys = useRowKeys<HTMLDivElement>();
  const roles = useRoles();
  const inOffice = roles.includes('ADVISER') || roles.includes('OFFICE_LEADER');
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('introductions.title')}</PageTitle>
      <OwnFirms />
      {inOffice && (
        <Link as={RouterLink} to="/work/placements?of=waiting">
          {t('exchange.title')}
        </Link>
      )}
      {filtered && (
        <HStack gap="space-8" align="center">
          <BodyShort>{t('introductions.filtered')}</BodyShort>
          <Button size="small" variant="tertiary" onClick={() => set(none)}>
            {t('introductions.all')}
          </Button>
        </HStack>
      )}
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t('introductions.empty')}
              help={t('introductions.empty.help')}
              action={
                <LinkButton to="/work/candidates" size="small" variant="secondary">
                  {t('candidates.title')}
                </LinkButton>
              }
            />
          ) : (
            <VStack gap="space-16">
              <div ref={keys} className="board">
                {stepNames.map((step) => (
                  <Column key={step} step={step} rows={list.rows.filter((row) => standsIn(step, row))} />
                ))}
              </div>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}

const standsIn = (step: Step, row: IntroductionRow) => (steps[step] as readonly string[]).includes(row.state);

function Column({ step, rows }: { step: Step; rows: readonly IntroductionRow[] }) {
  const t = useText();
  const whom = useWhom();
  return (
    <section className="board-step">
      <Heading level="2" size="xsmall">
        {t(`introductions.step.${step}`)} ({rows.length})
      </Heading>
      {rows.length === 0 ? (
        <BodyShort size="small">{t('introductions.step.empty')}</BodyShort>
      ) : (
        <ul className="plain-list">
          {rows.map((row) => (
            <li key={row.id} data-row className="board-card">
              <Link as={RouterLink} to={`/work/introductions/${row.id}`}>
                <bdi>{whom(row)}</bdi>
              </Link>
              <BodyShort size="small">
                {row.placeTitle}, <bdi>{row.workplaceName}</bdi>
              </BodyShort>
              <Turn row={row} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
