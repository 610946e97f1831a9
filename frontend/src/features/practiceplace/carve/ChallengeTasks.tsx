import { Checkbox, CheckboxGroup, List, ReadMore, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { useTaskExamples } from '~/features/practiceplace/carve/taskExamples';
import type { StepProps } from '~/features/practiceplace/need/stepProps';
import { upperFirst, useText } from '~/lib/text';

const questions = ['learn', 'left', 'skilled', 'often'] as const;

/** "Our tasks are too special": questions that look for work somebody can learn, and examples to tick (PLC-14). Opened by who wants it. */
export function ChallengeTasks({ draft, change }: Omit<StepProps, 'errors'>) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <ReadMore header={t('challenge.open')} open={open} onOpenChange={setOpen}>
      <VStack gap="space-16">
        <List>
          {questions.map((question) => (
            <List.Item key={question}>{t(`challenge.${question}`)}</List.Item>
          ))}
        </List>
        {open && draft.workplaceId && <Examples draft={draft} change={change} />}
      </VStack>
    </ReadMore>
  );
}

function Examples({ draft, change }: Omit<StepProps, 'errors'>) {
  const t = useText();
  const { tasks } = draft;
  return (
    <Loaded query={useTaskExamples(draft.workplaceId, true)}>
      {({ examples }) => {
        const toggle = (codes: string[]) => {
          const stay = tasks.filter(({ concept: { code } }) => codes.includes(code) || !isExample(code));
          const added = examples.filter(
            ({ code }) => codes.includes(code) && !stay.some((one) => one.concept.code === code),
          );
          change({
            tasks: [
              ...stay,
              ...added.map(({ code, label }) => ({
                concept: { code, label, kind: 'TASK' as const },
                trainable: false,
              })),
            ],
          });
        };
        const isExample = (code: string) => examples.some((one) => one.code === code);
        return (
          <CheckboxGroup
            legend={t('challenge.examples')}
            description={t('challenge.examples.help')}
            value={tasks.map(({ concept }) => concept.code).filter(isExample)}
            onChange={toggle}
          >
            {examples.map(({ code, label }) => (
              <Checkbox key={code} value={code}>
                {upperFirst(label)}
              </Checkbox>
            ))}
          </CheckboxGroup>
        );
      }}
    </Loaded>
  );
}
