import { BodyLong, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useFindings } from '~/features/audit/findings';
import { FindingTable } from '~/features/audit/FindingTable';
import { useText } from '~/lib/text';

/** The register of findings: those that wait first, by their day. */
export default function FindingsPage() {
  const t = useText();
  const list = useFindings();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('findings.title')}</PageTitle>
      <BodyLong>{t('findings.intro')}</BodyLong>
      <div>
        <LinkButton size="small" to="/audit/findings/new">
          {t('findings.new.title')}
        </LinkButton>
      </div>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState why={t('findings.empty')} help={t('findings.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <FindingTable rows={list.rows} to="/audit/findings" />
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}
