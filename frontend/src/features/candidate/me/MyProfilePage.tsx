import { BodyLong, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Lines } from '~/components/ui/Lines';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useMyProfile } from '~/features/candidate/me/me';
import { factsOf, sections, type SectionSpec } from '~/features/candidate/profile/sections';
import type { ResourceProfileView } from '~/features/candidate/profile/types';
import { useFactWords } from '~/features/candidate/profile/useFactWords';
import { useDates } from '~/lib/dates';
import { upperFirst, useText } from '~/lib/text';

/** The own resource profile: resources first, part by part, each with its state and date. */
export default function MyProfilePage() {
  const t = useText();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('myProfile.title')}</PageTitle>
        <BodyLong>{t('myProfile.lead')}</BodyLong>
      </div>
      <Loaded query={useMyProfile()}>{(profile) => <Parts profile={profile} />}</Loaded>
    </VStack>
  );
}

function Parts({ profile }: { profile: ResourceProfileView }) {
  const t = useText();
  const dates = useDates();
  const say = useFactWords(profile.words);
  const first = (spec: SectionSpec) =>
    factsOf(spec, profile[spec.name])
      .map((fact) => say(spec, fact).what)
      .filter((what) => what !== '');
  const answered = sections.filter((spec) => (profile[spec.name]?.state ?? 'NOT_ASKED') !== 'NOT_ASKED');
  const line = (spec: SectionSpec) => {
    const section = profile[spec.name];
    const names = first(spec);
    const state = section?.state ?? 'NOT_ASKED';
    const shown = upperFirst(names.slice(0, most).join(', '));
    return {
      to: `/me/profile/${spec.path}`,
      title: t(`myProfile.part.${spec.name}`),
      details: [
        names.length > 0
          ? names.length > most
            ? t('myProfile.andMore', { names: shown, count: names.length - most })
            : shown
          : t(`myProfile.state.${state}`),
        section?.mark?.statedOn && t('myProfile.on', { date: dates.long(section.mark.statedOn) }),
      ],
    };
  };
  return (
    <>
      {profile.completeness === 0 && (
        <EmptyState
          why={t('myProfile.empty.why')}
          help={t('myProfile.empty.help')}
          action={<LinkButton to="/me/profile/skills">{t('myProfile.empty.action')}</LinkButton>}
        />
      )}
      <BodyLong>{t('myProfile.completeness', { answered: answered.length, all: sections.length })}</BodyLong>
      <Lines label={t('myProfile.title')} lines={sections.map(line)} />
    </>
  );
}

const most = 4;
