import { BodyLong, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useLeadFindings } from '~/features/audit/findings';
import { FindingTable } from '~/features/audit/FindingTable';
import { useText } from '~/lib/text';

/** What auditors found at the own office. */
export default function LeadFindingsPage() {
  const t = useText();
  const list = useLeadFindings();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('findings.lead.title')}</PageTitle>
      <BodyLong>{t('findings.lead.intro')}</BodyLong>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState why={t('findings.lead.empty')} help={t('findings.lead.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <FindingTable rows={list.rows.map((row) => row.finding)} to="/lead/findings" />
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}
