import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { BeforeOneRings } from '~/features/employer/staff/BeforeOneRings';
import { useBeforeContact } from '~/features/employer/staff/activities';
import { ContactForm } from '~/features/employer/staff/ContactForm';
import MotivesSection from '~/features/employer/staff/MotivesSection';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { WorkplacePeople } from '~/features/employer/staff/WorkplaceFacts';
import { useWorkplace } from '~/features/employer/staff/workplaces';
import { JointVisitSection } from '~/features/employer/visit/JointVisitSection';
import { NeverMet } from '~/features/employer/visit/NeverMet';
import { TalkGuide } from '~/features/employer/visit/TalkGuide';
import { useVisitHelp } from '~/features/employer/visit/visitHelp';
import { IndustryTasks } from '~/features/practiceplace/staff/IndustryTasks';
import { VisitHistory } from '~/features/practiceplace/staff/VisitHistory';
import { useText } from '~/lib/text';
import { localToday } from '~/lib/today';

/** Help for the adviser at the door (EMP-22), on a phone and on paper; `:id` is the workplace's, for one prepares before anything is planned. */
export default function VisitHelpPage() {
  const { id = '' } = useParams();
  const t = useText();
  const workplace = useWorkplace(id);
  return (
    <>
      <BackLink to={`/work/workplaces/${id}`}>{t('workplaces.one.title')}</BackLink>
      <PageTitle>{t('visitHelp.title')}</PageTitle>
      <Loaded query={workplace}>{({ data }) => <Help workplace={data} />}</Loaded>
    </>
  );
}

function Help({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const help = useVisitHelp(workplace.id);
  return (
    <VStack gap="space-24" className="narrow">
      <BodyShort size="large" weight="semibold">
        <bdi>{workplace.name}</bdi>
      </BodyShort>
      <LogVisit workplace={workplace} />
      <div className="no-print">
        <LinkButton to={`/work/workplaces/${workplace.id}/facts`} size="small" variant="secondary">
          {t('facts.open')}
        </LinkButton>
      </div>
      <BeforeOneRings workplaceId={workplace.id} />
      <Section title={t('visitHelp.talk')}>
        <Loaded query={help}>{({ talk }) => <TalkGuide talk={talk} />}</Loaded>
      </Section>
      {/* For staff alone: what is printed may be left at the firm. */}
      <div className="no-print">
        <MotivesSection id={workplace.id} tells={false} />
      </div>
      <Section title={t('visitHelp.neverMet')}>
        <Loaded query={help}>{(data) => <NeverMet help={data} />}</Loaded>
      </Section>
      <Section title={t('workplaces.people')}>
        <WorkplacePeople people={workplace.contacts} />
      </Section>
      <Section title={t('visitHelp.history')}>
        <VisitHistory workplace={workplace} />
      </Section>
      <Section title={t('visitHelp.tasks')}>
        <IndustryTasks workplaceId={workplace.id} />
      </Section>
      <Section title={t('visitHelp.along')}>
        <JointVisitSection workplaceId={workplace.id} />
      </Section>
    </VStack>
  );
}

/** The visit that was planned is held, or one that nobody planned; what was seen inside is filled in after it. */
function LogVisit({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const before = useBeforeContact(workplace.id);
  const today = localToday();
  const planned = before.data?.planned.find((one) => one.own && one.channel === 'VISIT' && one.day <= today);
  if (open)
    return (
      <ContactForm
        key={planned?.id ?? 'new'}
        workplace={workplace}
        given={planned ?? 'HELD'}
        channel="VISIT"
        onClose={() => setOpen(false)}
      />
    );
  return (
    <HStack gap="space-8" className="no-print">
      <Button size="small" onClick={() => setOpen(true)}>
        {t('visitHelp.log')}
      </Button>
      <LinkButton to={`/work/workplaces/${workplace.id}/visit`} size="small" variant="secondary">
        {t('visitHelp.seen')}
      </LinkButton>
      <Button size="small" variant="tertiary" onClick={() => window.print()}>
        {t('visitHelp.print')}
      </Button>
    </HStack>
  );
}
