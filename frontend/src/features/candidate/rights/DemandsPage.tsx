import { BodyLong, BodyShort, Box, Heading, Link, Tag, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { AnswerDeletion } from '~/features/candidate/rights/AnswerDeletion';
import {
  partWords,
  useWaitingDeletions,
  useWaitingDisputes,
  type DeletionRow,
  type DisputeRow,
} from '~/features/candidate/rights/deletions';
import { DisputeAnswer } from '~/features/candidate/staff/DisputeAnswer';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What candidates of the office demand about their data, and by when it is to be answered (PRI-11). */
export default function DemandsPage() {
  const t = useText();
  const deletions = useWaitingDeletions();
  const disputes = useWaitingDisputes();
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('demands.title')}</PageTitle>
        <BodyLong>{t('demands.lead')}</BodyLong>
      </div>
      <Section title={t('demands.deletions')}>
        <Loaded query={deletions}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState why={t('demands.deletions.empty')} help={t('demands.empty.help')} />
            ) : (
              rows.map((row) => <OneDeletion key={row.id} row={row} />)
            )
          }
        </Loaded>
      </Section>
      <Section title={t('demands.disputes')}>
        <Loaded query={disputes}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState why={t('demands.disputes.empty')} help={t('demands.empty.help')} />
            ) : (
              rows.map((row) => <OneDispute key={row.factId} row={row} />)
            )
          }
        </Loaded>
      </Section>
    </VStack>
  );
}

function Who({ row }: { row: DeletionRow | DisputeRow }) {
  const t = useText();
  const dates = useDates();
  return (
    <div>
      <Heading level="3" size="xsmall">
        <Link as={RouterLink} to={`/work/candidates/${row.candidateId}`}>
          <bdi>{row.name}</bdi>
        </Link>
      </Heading>
      <Tag size="small" variant="moderate" data-color={row.overdue ? 'danger' : 'neutral'}>
        {t(row.overdue ? 'demands.overdue' : 'demands.due', { date: dates.long(row.dueOn) })}
      </Tag>
    </div>
  );
}

const card = { padding: 'space-16', borderWidth: '1', borderRadius: '8', borderColor: 'neutral-subtle' } as const;

function OneDeletion({ row }: { row: DeletionRow }) {
  const t = useText();
  return (
    <Box as="article" {...card}>
      <VStack gap="space-12">
        <Who row={row} />
        {row.reason && <BodyLong>{row.reason}</BodyLong>}
        {row.holds?.map((hold) => (
          <BodyShort key={hold}>{t(`demands.hold.${hold}`)}</BodyShort>
        ))}
        <AnswerDeletion row={row} />
      </VStack>
    </Box>
  );
}

/** Answered here too: a fact that was put right is gone from the profile, and its question is not. */
function OneDispute({ row }: { row: DisputeRow }) {
  const t = useText();
  const mayAnswer = useRoles().includes('ADVISER');
  return (
    <Box as="article" {...card}>
      <VStack gap="space-8">
        <Who row={row} />
        <BodyShort>{t('demands.dispute.part', { part: t(partWords[row.section]) })}</BodyShort>
        <BodyLong>{row.reason}</BodyLong>
        {mayAnswer && (
          <div>
            <DisputeAnswer id={row.candidateId} factId={row.factId} />
          </div>
        )}
      </VStack>
    </Box>
  );
}
