import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { Failure } from '~/components/ui/Failure';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { MyDisputes } from '~/features/candidate/me/MyDisputes';
import { useDispute, useMyProfile, useUpdateMySection } from '~/features/candidate/me/me';
import { EditSection } from '~/features/candidate/profile/EditSection';
import { SectionFacts } from '~/features/candidate/profile/SectionFacts';
import { sectionCode, sections, type SectionSpec } from '~/features/candidate/profile/sections';
import type { Fact, ResourceProfileView } from '~/features/candidate/profile/types';
import { EmptyState } from '~/components/ui/EmptyState';
import { useText } from '~/lib/text';

/** One part of the own profile: each fact with source and date, to change, or to disagree with. */
export default function MyProfilePartPage() {
  const { part } = useParams();
  const t = useText();
  const query = useMyProfile();
  const spec = sections.find((one) => one.path === part);
  const back = (
    <div>
      <LinkButton variant="tertiary" to="/me/profile">
        {t('myProfile.back')}
      </LinkButton>
    </div>
  );
  return (
    <VStack gap="space-24">
      <PageTitle>{t(spec ? `myProfile.part.${spec.name}` : 'myProfile.title')}</PageTitle>
      {spec ? (
        <Loaded query={query}>
          {(profile) => <Part spec={spec} profile={profile} reload={async () => (await query.refetch()).data} />}
        </Loaded>
      ) : (
        <EmptyState why={t('myProfile.noPart.why')} help={t('myProfile.noPart.help')} />
      )}
      {back}
    </VStack>
  );
}

interface PartProps {
  spec: SectionSpec;
  profile: ResourceProfileView;
  reload: () => Promise<ResourceProfileView | undefined>;
}

function Part({ spec, profile, reload }: PartProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const update = useUpdateMySection(spec);
  const value = profile[spec.name];
  if (editing)
    return (
      <EditSection
        own
        spec={spec}
        profile={profile}
        update={update}
        reload={reload}
        onClose={() => setEditing(false)}
      />
    );
  return (
    <VStack gap="space-16">
      <BodyLong>{t(`myProfile.use.${spec.name}`)}</BodyLong>
      <SectionFacts
        spec={spec}
        value={value}
        words={profile.words}
        actions={(fact) => <Disagree section={spec} fact={fact} />}
      />
      <MyDisputes spec={spec} />
      <div>
        <Button onClick={() => setEditing(true)}>
          {t(value?.state === 'VALUE' ? 'myProfile.change' : 'myProfile.add')}
        </Button>
      </div>
    </VStack>
  );
}

/** Only for what others wrote: own facts are simply changed. */
function Disagree({ section, fact }: { section: SectionSpec; fact: Fact }) {
  const t = useText();
  const dispute = useDispute();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const mark = fact.fact;
  if (!mark?.id || mark.source === 'CANDIDATE' || mark.disputed) return null;
  const factId = mark.id;
  if (!open)
    return (
      <Button size="small" variant="tertiary" onClick={() => setOpen(true)}>
        {t('myProfile.disagree')}
      </Button>
    );
  return (
    <VStack gap="space-8">
      {dispute.error && <Failure error={dispute.error} />}
      <CheckedTextarea
        audience="STAFF"
        label={t('myProfile.disagree.why')}
        minRows={2}
        maxLength={500}
        value={reason}
        onText={(text) => setReason(text)}
      />
      <HStack gap="space-8">
        <Button
          loading={dispute.isPending}
          disabled={reason.trim() === ''}
          onClick={() =>
            dispute.mutate(
              { section: sectionCode(section), factId, reason: reason.trim() },
              { say: t('myProfile.disagree.sent') },
            )
          }
        >
          {t('ui.send')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {t('ui.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}
