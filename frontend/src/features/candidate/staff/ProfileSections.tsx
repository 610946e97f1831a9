import { Button, Heading, HStack, ProgressBar, VStack, BodyShort } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useRoles } from '~/api/session';
import { EditSection } from '~/features/candidate/profile/EditSection';
import { SectionFacts } from '~/features/candidate/profile/SectionFacts';
import { sections, type SectionSpec } from '~/features/candidate/profile/sections';
import type { ResourceProfileView } from '~/features/candidate/profile/types';
import { useUpdateSection } from '~/features/candidate/staff/changes';
import { DisputeAnswer } from '~/features/candidate/staff/DisputeAnswer';
import { useText } from '~/lib/text';
import '~/features/candidate/staff/staff.css';

interface Props {
  id: string;
  profile: ResourceProfileView;
  /** Fetches what stands there now, after a conflict. */
  reload: () => Promise<ResourceProfileView | undefined>;
}

/** All sections that came: resources first; functional facts stand here only where the server sent them (PRI-07). */
export function ProfileSections({ id, profile, reload }: Props) {
  const t = useText();
  return (
    <VStack gap="space-24">
      <div>
        <BodyShort id="completeness" size="small">
          {t('candidates.completeness', { share: profile.completeness })}
        </BodyShort>
        <ProgressBar size="small" value={profile.completeness} valueMax={100} aria-labelledby="completeness" />
      </div>
      {sections
        .filter((spec) => profile[spec.name])
        .map((spec) => (
          <Section key={spec.name} id={id} spec={spec} profile={profile} reload={reload} />
        ))}
    </VStack>
  );
}

function Section({ id, spec, profile, reload }: Props & { spec: SectionSpec }) {
  const t = useText();
  const mayEdit = useRoles().includes('ADVISER');
  const update = useUpdateSection(id, spec);
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const value = profile[spec.name];
  const name = spec.name === 'skills' ? t('candidates.card.can') : t(`profile.section.${spec.name}`);
  // The form took the place of the button: the focus goes to the heading, both ways.
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [editing]);
  return (
    <section className="profile-section" aria-labelledby={`section-${spec.name}`}>
      <HStack justify="space-between" align="center" gap="space-8">
        <Heading ref={heading} id={`section-${spec.name}`} level="2" size="small" tabIndex={-1}>
          {name}
        </Heading>
        {mayEdit && !editing && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('candidates.edit', { name })}
            onClick={() => setEditing(true)}
          >
            {t('ui.edit')}
          </Button>
        )}
      </HStack>
      {editing ? (
        <EditSection spec={spec} profile={profile} update={update} reload={reload} onClose={() => setEditing(false)} />
      ) : (
        <SectionFacts
          spec={spec}
          value={value}
          words={profile.words}
          actions={(fact) =>
            fact.fact?.disputed && fact.fact.id && mayEdit && <DisputeAnswer id={id} factId={fact.fact.id} />
          }
        />
      )}
    </section>
  );
}
