import { BodyShort } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { DisclosurePreview } from '~/features/candidate/DisclosurePreview';
import { useDisclosure, type Disclosure } from '~/features/introduction/staff/disclosure';
import { useDisclosedWords } from '~/features/introduction/staff/useDisclosedWords';
import { useText } from '~/lib/text';

/** What the employer sees at each stage, by the server's stage table, and which stage holds now (PRI-04). */
export function Preview({ id, receiver }: { id: string; receiver: string }) {
  const t = useText();
  return (
    <Section title={t('introductions.preview')}>
      <Loaded query={useDisclosure(id)}>{(data) => <Stages disclosure={data} receiver={receiver} />}</Loaded>
    </Section>
  );
}

function Stages({ disclosure, receiver }: { disclosure: Disclosure; receiver: string }) {
  const t = useText();
  const { seen, hidden } = useDisclosedWords(disclosure);
  const { now, stages } = disclosure;
  return (
    <>
      <BodyShort>
        {now === 'NONE'
          ? t('introductions.preview.nothing')
          : t('introductions.preview.now', { stage: t(`staffStage.${now}`).toLowerCase() })}
      </BodyShort>
      <DisclosurePreview
        key={now}
        receiver={receiver}
        stage={now === 'NONE' ? 'ANONYMOUS' : now}
        label={(stage) => t(`staffStage.${stage}`)}
        views={stages.map(({ stage, sees, seesNot }) => ({
          stage,
          sees: sees.flatMap(seen),
          seesNot: seesNot.map(hidden),
        }))}
      />
    </>
  );
}
