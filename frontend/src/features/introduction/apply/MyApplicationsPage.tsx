import { BodyLong, VStack } from '@navikt/ds-react';
import { BackLink } from '~/components/ui/BackLink';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Lines } from '~/components/ui/Lines';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useMyApplications } from '~/features/introduction/apply/application';
import { standingOf } from '~/features/introduction/apply/standing';
import { useText } from '~/lib/text';

/** What I have applied for, and how it stands. */
export default function MyApplicationsPage() {
  const t = useText();
  const list = useMyApplications();
  return (
    <VStack gap="space-24">
      <div>
        <BackLink to="/me/places">{t('myPlace.back')}</BackLink>
        <PageTitle>{t('applications.title')}</PageTitle>
        <BodyLong>{t('applications.lead')}</BodyLong>
      </div>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t('applications.empty')}
              help={t('applications.empty.help')}
              action={<LinkButton to="/me/places">{t('applications.empty.action')}</LinkButton>}
            />
          ) : (
            <VStack gap="space-16">
              <Lines
                label={t('applications.title')}
                lines={list.rows.map((row) => ({
                  to: `/me/offers/${row.id}`,
                  title: row.title,
                  details: [row.workplace, t(`applications.standing.${standingOf(row.state)}`)],
                }))}
              />
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}
