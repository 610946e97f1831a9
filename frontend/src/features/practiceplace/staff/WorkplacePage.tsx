import { Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { choosers } from '~/features/employer/choice/choosers';
import { planReaders } from '~/features/employer/plan/pages';
import { BeforeOneRings } from '~/features/employer/staff/BeforeOneRings';
import { ContactLog } from '~/features/employer/staff/ContactLog';
import { ContactLogins } from '~/features/employer/staff/ContactLogins';
import { EditWorkplace } from '~/features/employer/staff/EditWorkplace';
import { workplaceReaders } from '~/features/employer/staff/pages';
import { HistorySection } from '~/features/employer/staff/HistorySection';
import { InsideSection } from '~/features/employer/staff/InsideSection';
import { LightSection } from '~/features/employer/staff/LightSection';
import { LoadForm } from '~/features/employer/staff/LoadForm';
import { OwnerForm } from '~/features/employer/staff/OwnerForm';
import { RelationSection } from '~/features/employer/staff/RelationSection';
import { WorkplaceFacts, WorkplacePeople } from '~/features/employer/staff/WorkplaceFacts';
import { visitors } from '~/features/employer/visit/visitHelp';
import { WorkplaceSigns } from '~/features/employer/staff/WorkplaceSigns';
import { useWorkplace } from '~/features/employer/staff/workplaces';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { RulesAt } from '~/features/practiceplace/rules/RulesHere';
import { PlacesHere } from '~/features/practiceplace/staff/PlacesHere';
import { useText } from '~/lib/text';

const PlansOfWorkplace = lazy(() => import('~/features/employer/plan/PlansOfWorkplace'));
const AgreementsSection = lazy(() => import('~/features/employer/staff/AgreementsSection'));
const ChannelSection = lazy(() => import('~/features/employer/channel/ChannelSection'));
const ChoiceSection = lazy(() => import('~/features/employer/choice/ChoiceSection'));
const RecoverySection = lazy(() => import('~/features/employer/staff/RecoverySection'));
const NetworkSection = lazy(() => import('~/features/employer/network/NetworkSection'));
const ReferenceSection = lazy(() => import('~/features/employer/reference/ReferenceSection'));
const MotivesSection = lazy(() => import('~/features/employer/staff/MotivesSection'));

/** A workplace: what stops, whom to ring, who decides there, its places. */
export default function WorkplacePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useWorkplace(id);
  return (
    <>
      {!query.data && <PageTitle>{t('workplaces.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data, etag }) => <Workplace workplace={data} etag={etag} />}</Loaded>
    </>
  );
}

function Workplace({ workplace, etag }: { workplace: WorkplaceView; etag: string | null }) {
  const t = useText();
  const roles = useRoles();
  const has = (...some: string[]) => roles.some((role) => some.includes(role));
  const mayEdit = has('ADVISER', 'MARKET_CONTACT', 'MARKET_COORDINATOR');
  const mayOwn = has('MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER');
  const chooses = has(...choosers);
  // Whoever comes from an agreement has come for the checklist.
  const first = useSearchParams()[0].has('office');
  const mayLog = has(...workplaceReaders);
  const [open, setOpen] = useState<'facts' | 'owner' | 'load'>();
  const close = () => setOpen(undefined);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>
          <bdi>{workplace.name}</bdi>
        </PageTitle>
        <HStack gap="space-8">
          <WorkplaceSigns
            blocked={Boolean(workplace.blockedUntil)}
            capReached={workplace.practiceLoad.capReached}
            closed={Boolean(workplace.register?.closedOn)}
            prospect={workplace.register?.prospect ?? false}
          />
          {!workplace.register?.closedOn && has('MARKET_CONTACT', 'PROVIDER_CONSULTANT') && (
            <LinkButton to={`/work/practice-places/new?workplace=${workplace.id}`} size="small">
              {t('places.new.title')}
            </LinkButton>
          )}
          {has(...visitors) && (
            <LinkButton to={`/work/visits/${workplace.id}`} size="small" variant="secondary">
              {t('ownContacts.prepare')}
            </LinkButton>
          )}
        </HStack>
      </div>
      {open === 'facts' ? (
        <EditWorkplace workplace={workplace} etag={etag} onClose={close} />
      ) : (
        <>
          <Suspense>
            {chooses && first && <ChoiceSection id={workplace.id} />}
            {mayLog && <RecoverySection workplace={workplace} logs />}
          </Suspense>
          <BeforeOneRings workplaceId={workplace.id} />
          <LightSection id={workplace.id} tells={mayEdit} load={workplace.practiceLoad} />
          <WorkplaceFacts workplace={workplace} />
          <HStack gap="space-8">
            {mayEdit && (
              <>
                <Button size="small" variant="secondary" onClick={() => setOpen('facts')}>
                  {t('workplaces.edit')}
                </Button>
                <Button size="small" variant="secondary" onClick={() => setOpen('load')}>
                  {t('workplaces.load.change')}
                </Button>
              </>
            )}
            {mayOwn && (
              <Button size="small" variant="secondary" onClick={() => setOpen('owner')}>
                {t('workplaces.owner.change')}
              </Button>
            )}
          </HStack>
          {open === 'owner' && <OwnerForm workplace={workplace} etag={etag} onClose={close} />}
          {open === 'load' && <LoadForm workplace={workplace} onClose={close} />}
          <section>
            <Heading level="2" size="small" spacing>
              {t('workplaces.people')}
            </Heading>
            <WorkplacePeople people={workplace.contacts} />
          </section>
          <RulesAt workplaceId={workplace.id} />
          <RelationSection id={workplace.id} corrects={mayLog} />
          <Suspense>
            <ChannelSection id={workplace.id} teller="staff" tells={mayLog} />
            {chooses && !first && <ChoiceSection id={workplace.id} />}
            {mayLog && <MotivesSection id={workplace.id} tells />}
            <AgreementsSection
              employerId={workplace.employerId}
              makes={has('ADVISER', 'MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER')}
            />
            {mayLog && <ReferenceSection id={workplace.id} />}
            {mayLog && <NetworkSection workplace={workplace} />}
            {has(...planReaders) && <PlansOfWorkplace id={workplace.id} />}
          </Suspense>
          <HistorySection id={workplace.id} />
          <InsideSection id={workplace.id} tells={mayLog} />
          <ContactLog workplace={workplace} mayLog={mayLog} />
          <ContactLogins workplaceId={workplace.id} />
        </>
      )}
      <PlacesHere workplace={workplace} />
    </VStack>
  );
}
