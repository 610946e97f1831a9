import type { Step } from '~/features/practiceplace/need/checks';
import type { StepProps } from '~/features/practiceplace/need/stepProps';
import { HereStep } from '~/features/practiceplace/need/steps/HereStep';
import { HoursStep } from '~/features/practiceplace/need/steps/HoursStep';
import { JobStep } from '~/features/practiceplace/need/steps/JobStep';
import { PapersStep } from '~/features/practiceplace/need/steps/PapersStep';
import { StartStep } from '~/features/practiceplace/need/steps/StartStep';
import { TasksStep } from '~/features/practiceplace/need/steps/TasksStep';

const forms = {
  tasks: TasksStep,
  start: StartStep,
  hours: HoursStep,
  papers: PapersStep,
  here: HereStep,
  job: JobStep,
};

/** The questions of one screen. */
export function StepForm({ step, locked, ...props }: StepProps & { step: Exclude<Step, 'review'>; locked?: boolean }) {
  if (step === 'job') return <JobStep {...props} locked={locked} />;
  const Form = forms[step];
  return <Form {...props} />;
}
