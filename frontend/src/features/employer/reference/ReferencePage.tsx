import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { Criteria } from '~/features/employer/reference/Criteria';
import { noReferenceFilter, useReferences } from '~/features/employer/reference/reference';
import { ReferenceFilters } from '~/features/employer/reference/ReferenceFilters';
import { ReferenceRow } from '~/features/employer/reference/ReferenceRow';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** Employers that others may look to, with their stories, and what the badge takes (EMP-21). */
export default function ReferencePage() {
  const t = useText();
  const [filter, set] = useUrlState(noReferenceFilter);
  const list = useReferences(filter);
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('reference.title')}</PageTitle>
        <BodyLong className="narrow">{t('reference.intro')}</BodyLong>
      </div>
      <Criteria />
      <Section title={t('reference.list')}>
        <ReferenceFilters filter={filter} set={set} />
        <Loaded query={list}>
          {() =>
            list.rows.length === 0 ? (
              <EmptyState
                level="3"
                why={t(filtered ? 'reference.empty.filtered' : 'reference.empty')}
                help={t(filtered ? 'reference.empty.filtered.help' : 'reference.empty.help')}
                action={
                  filtered && (
                    <Button size="small" variant="secondary" onClick={() => set(noReferenceFilter)}>
                      {t('reference.clear')}
                    </Button>
                  )
                }
              />
            ) : (
              <VStack gap="space-16">
                <VStack as="ul" gap="space-16" className="plain-list narrow">
                  {list.rows.map((row) => (
                    <li key={row.workplaceId} data-row>
                      <ReferenceRow row={row} />
                    </li>
                  ))}
                </VStack>
                <ShowMore more={list.more} busy={list.isFetchingNextPage} />
              </VStack>
            )
          }
        </Loaded>
      </Section>
    </VStack>
  );
}
