import { BodyShort, Button, ReadMore, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { RelationForm } from '~/features/employer/staff/RelationForm';
import { useRelation, type RelationView } from '~/features/employer/staff/relation';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type Step = RelationView['steps'][number];

interface Props {
  id: string;
  /** The reader may set another stage. */
  corrects: boolean;
}

/** How far we have come with a workplace: moved by what happens, corrected with a reason, with its history (EMP-09). */
export function RelationSection({ id, corrects }: Props) {
  const t = useText();
  const query = useRelation(id);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('relation.title')}>
      <Loaded query={query}>
        {({ data, etag }) => (
          <VStack gap="space-12">
            <Stage relation={data} />
            {corrects && !open && (
              <div>
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t('relation.correct')}
                </Button>
              </div>
            )}
            {open && (
              <RelationForm
                relation={data}
                etag={etag}
                onReload={() => void query.refetch()}
                onClose={() => setOpen(false)}
              />
            )}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Stage({ relation }: { relation: RelationView }) {
  const t = useText();
  const dates = useDates();
  const why = (step: Step) => {
    const cause = causes.find((one) => one === step.action);
    return cause
      ? t(`relationAction.${cause}`)
      : t('relationAction.CORRECTED', { by: step.by ?? t('relationAction.somebody') });
  };
  const { stage, since, noPlace, words, contacts, steps } = relation;
  return (
    <VStack gap="space-8" align="start">
      <Tag size="small" variant="moderate" data-color={stage === 'ACTIVE' ? 'success' : 'neutral'}>
        {t(`relationStage.${stage}`)}
      </Tag>
      <BodyShort size="small">
        {[
          since && t('relation.since', { date: dates.long(since) }),
          noPlace && `${t(`noPlaceReason.${noPlace}`)}${words ? `: ${words}` : ''}.`,
          t('relation.contacts', { count: contacts }),
        ]
          .filter(Boolean)
          .join(' ')}
      </BodyShort>
      {steps.length > 0 && (
        <ReadMore size="small" header={t('relation.history')}>
          <ul>
            {steps.map((step, at) => (
              <li key={steps.length - at}>
                {[
                  t('relation.step', {
                    date: dates.long(step.on),
                    stage: t(`relationStage.${step.stage}`),
                    why: why(step),
                  }),
                  step.noPlace && `${t(`noPlaceReason.${step.noPlace}`)}${step.words ? `: ${step.words}` : ''}.`,
                  step.correction && `${t(`correction.${step.correction}`)}.`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
    </VStack>
  );
}

const causes = ['REACH', 'INFORM', 'WARM', 'OPEN_PLACE', 'START_PLACEMENT', 'FALL_ASLEEP'] as const;
