import { BodyShort, Heading } from '@navikt/ds-react';
import { DisclosurePreview, type DisclosureView } from '~/features/candidate/DisclosurePreview';
import { stages, type DisclosureStage } from '~/features/candidate/ConsentCard';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useText, type MessageKey } from '~/lib/text';

const parts = {
  ANONYMOUS: { sees: ['tasks', 'certificates', 'norwegian', 'hoursBand', 'region'], not: ['name', 'home', 'points'] },
  PRESENTED: { sees: ['firstName', 'words'], not: ['surname', 'phone', 'points'] },
  CONTACT: { sees: ['fullName', 'phone'], not: ['home', 'benefits', 'points'] },
  PLACEMENT: { sees: ['agreement'], not: ['benefits', 'notes', 'points'] },
} as const;

/** What the employer sees at each stage, and which of them holds now (PRI-04); the words are those that stand written. */
export function Preview({ introduction }: { introduction: IntroductionView }) {
  const t = useText();
  const line = (part: string) => t(`disclosed.${part}` as MessageKey);
  const views: DisclosureView[] = stages.map((stage) => ({
    stage,
    sees: parts[stage].sees.map((part) =>
      part === 'words' && introduction.presentation ? introduction.presentation.resources : line(part),
    ),
    seesNot: parts[stage].not.map(line),
  }));
  const { stage } = introduction;
  const shown: DisclosureStage = stage === 'NONE' ? 'ANONYMOUS' : stage;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('introductions.preview')}
      </Heading>
      <BodyShort spacing>
        {stage === 'NONE'
          ? t('introductions.preview.nothing')
          : t('introductions.preview.now', { stage: t(`stage.${stage}`) })}
      </BodyShort>
      <DisclosurePreview receiver={introduction.workplaceName} views={views} stage={shown} />
    </section>
  );
}
