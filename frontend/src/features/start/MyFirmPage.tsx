import { BodyShort, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { Call } from '~/components/ui/Call';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useOwnWorkplaces } from '~/features/employer/ownWorkplaces';
import { Here } from '~/features/start/Here';
import { Places } from '~/features/start/Places';
import { Waiting } from '~/features/start/Waiting';
import { useText } from '~/lib/text';

/** The firm's own page: answers waiting, who is here, the places and their freshness, whom to ring. */
export default function MyFirmPage() {
  const t = useText();
  const roles = useRoles();
  const workplaces = useOwnWorkplaces();
  const manager = roles.includes('EMPLOYER_MANAGER');
  const posts = manager || roles.includes('EMPLOYER_RECEPTION');
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('firm.title')}</PageTitle>
        <Loaded query={workplaces}>
          {(own) => (
            <>
              {own.map((one) => (
                <BodyShort key={one.id}>
                  <bdi>{one.name}</bdi>
                  {one.municipality && !one.name.includes(one.municipality) && `, ${one.municipality}`}
                </BodyShort>
              ))}
            </>
          )}
        </Loaded>
      </div>
      {manager && <Waiting />}
      {posts && <Places />}
      {(manager || roles.includes('EMPLOYER_SUPERVISOR')) && <Here />}
      {manager && (
        <LinkButton to="/employer/workplace" variant="secondary">
          {t('firm.about')}
        </LinkButton>
      )}
      {workplaces.data?.slice(0, 1).map((one) => (
        <Call key={one.id} contact={one.contact} whom={t('place.contact')} />
      ))}
    </VStack>
  );
}
