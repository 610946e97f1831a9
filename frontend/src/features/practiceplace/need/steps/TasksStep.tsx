import { Checkbox, CheckboxGroup, VStack } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { CarveTasks } from '~/features/practiceplace/carve/CarveTasks';
import { ChallengeTasks } from '~/features/practiceplace/carve/ChallengeTasks';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import { useText } from '~/lib/text';

/** Own words become listed tasks; which of them can be learnt here. */
export function TasksStep({ draft, change, errors }: StepProps) {
  const t = useText();
  const { tasks } = draft;
  return (
    <VStack gap="space-24">
      <ConceptPicker
        id="/need/tasks"
        label={t('need.tasks')}
        description={t('need.tasks.help')}
        kinds={['TASK']}
        ownWords
        chosen={tasks.map(({ concept }) => concept)}
        error={errorAt(errors, '/need/tasks')}
        onChange={(chosen) =>
          change({
            tasks: chosen.map(
              (concept) => tasks.find((task) => task.concept.code === concept.code) ?? { concept, trainable: false },
            ),
          })
        }
      />
      <ChallengeTasks draft={draft} change={change} />
      {tasks.length > 0 && (
        <CheckboxGroup
          legend={t('need.learnt')}
          description={t('need.learnt.help')}
          value={tasks.filter((task) => task.trainable).map(({ concept }) => concept.code)}
          onChange={(codes: string[]) =>
            change({ tasks: tasks.map((task) => ({ ...task, trainable: codes.includes(task.concept.code) })) })
          }
        >
          {tasks.map(({ concept }) => (
            <Checkbox key={concept.code} value={concept.code}>
              {concept.label}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {tasks.length > 0 && <CarveTasks draft={draft} change={change} errors={errors} />}
      <CheckedTextarea
        audience="EMPLOYER"
        id="/need/summary"
        label={t('need.summary')}
        description={t('need.summary.help')}
        minRows={2}
        maxLength={1000}
        value={draft.summary}
        error={errorAt(errors, '/need/summary')}
        onText={(text) => change({ summary: text })}
      />
    </VStack>
  );
}
