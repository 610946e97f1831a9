import { VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { SectionFacts } from '~/features/candidate/profile/SectionFacts';
import { SectionForm } from '~/features/candidate/profile/SectionForm';
import type { SectionSpec } from '~/features/candidate/profile/sections';
import type { ResourceProfileView, SectionValue } from '~/features/candidate/profile/types';
import { useText } from '~/lib/text';

interface Props {
  spec: SectionSpec;
  profile: ResourceProfileView;
  /** Sends the section on the version that is named. */
  update: {
    mutate: (change: { value: SectionValue; version: number }, then: { say: string; onSuccess: () => void }) => void;
    reset: () => void;
    isPending: boolean;
    error: unknown;
  };
  /** Fetches what stands there now; undefined where that failed. */
  reload: () => Promise<ResourceProfileView | undefined>;
  onClose: () => void;
  /** The candidate's own form. */
  own?: boolean;
}

const versionOf = (value: SectionValue | null | undefined) => value?.mark?.version ?? 0;

/** The form of a section. A save goes against the version that the writer has seen, also when the page is renewed around the form. */
export function EditSection({ spec, profile, update, reload, onClose, own }: Props) {
  const t = useText();
  const [began] = useState(profile);
  const [seen, setSeen] = useState(versionOf(profile[spec.name]));
  const [met, setMet] = useState<ResourceProfileView>();
  const meet = async () => {
    const now = await reload();
    if (!now) return;
    update.reset();
    setMet(now);
    setSeen(versionOf(now[spec.name]));
  };
  const close = () => {
    update.reset();
    onClose();
  };
  return (
    <VStack gap="space-16">
      {met && (
        <MeanwhileNotice changes={[]}>
          <SectionFacts spec={spec} value={met[spec.name]} words={met.words} />
        </MeanwhileNotice>
      )}
      <SectionForm
        own={own}
        spec={spec}
        value={began[spec.name]}
        words={began.words}
        saving={update.isPending}
        error={update.error}
        onCancel={close}
        onReload={() => void meet()}
        onSave={(value) =>
          update.mutate(
            { value, version: seen },
            {
              say: t('ui.saved'),
              onSuccess: close,
            },
          )
        }
      />
    </VStack>
  );
}
