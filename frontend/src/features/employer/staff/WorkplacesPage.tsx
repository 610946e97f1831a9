import { Button, HStack, VStack } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loading } from '~/components/ui/Loading';
import { PageTitle } from '~/components/ui/PageTitle';
import { planReaders } from '~/features/employer/plan/pages';
import { WorkplaceFilters } from '~/features/employer/staff/WorkplaceFilters';
import { WorkplaceList } from '~/features/employer/staff/WorkplaceList';
import { askedOfMap, noFilter } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';
import { useWide } from '~/lib/useWide';

const WorkplaceMap = lazy(() => import('~/features/employer/map/WorkplaceMap'));

/** The base of workplaces that everybody who works towards employers shares (EMP-04): a list, and a map of the same beside it. */
export default function WorkplacesPage() {
  const t = useText();
  const [filter, set] = useUrlState(noFilter);
  const [{ map }, setMap] = useUrlState({ map: '' });
  const wide = useWide();
  const shown = map === '' ? wide : map === 'yes';
  const roles = useRoles();
  const mayAdd = roles.some((role) => role === 'ADVISER' || role === 'MARKET_CONTACT' || role === 'MARKET_COORDINATOR');
  const beside = shown && (
    <Suspense fallback={<Loading />}>
      <WorkplaceMap asked={askedOfMap(filter)} shown={filter} show={set} />
    </Suspense>
  );
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="center" gap="space-8">
        <PageTitle>{t('workplaces.title')}</PageTitle>
        <HStack gap="space-8">
          <Button size="small" variant="tertiary" onClick={() => setMap({ map: shown ? 'no' : 'yes' })}>
            {t(shown ? 'map.hide' : 'map.show')}
          </Button>
          <LinkButton to="/work/workplaces/lapsed" size="small" variant="tertiary">
            {t('lapsed.title')}
          </LinkButton>
          <LinkButton to="/reference-employers" size="small" variant="tertiary">
            {t('reference.title')}
          </LinkButton>
          {roles.some((role) => planReaders.includes(role)) && (
            <LinkButton to="/work/plans" size="small" variant="tertiary">
              {t('plans.title')}
            </LinkButton>
          )}
          {mayAdd && (
            <LinkButton to="/work/workplaces/new" size="small" variant="secondary">
              {t('workplaces.new.title')}
            </LinkButton>
          )}
        </HStack>
      </HStack>
      <WorkplaceFilters filter={filter} set={set} />
      <div className={shown ? 'with-map' : undefined}>
        {/* On a phone the map was asked for; beside the list it comes after it. */}
        {!wide && beside}
        <WorkplaceList filter={filter} clear={() => set(noFilter)} />
        {wide && beside}
      </div>
    </VStack>
  );
}
