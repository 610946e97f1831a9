import { Fieldset, HStack, Select } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { durations } from '~/features/practiceplace/carve/carving';
import { useTaskTime } from '~/features/practiceplace/carve/useTaskTime';
import type { TaskDraft } from '~/features/practiceplace/need/draft';
import { askedLevels, type LanguageLevel } from '~/lib/facts';
import { upperFirst, useText } from '~/lib/text';

interface Props {
  task: TaskDraft;
  /** JSON pointer of the task in the request: ids of the fields begin with it. */
  pointer: string;
  /** Id of a list of the units that are written already. */
  unitList: string;
  change: (part: Partial<TaskDraft>) => void;
  errorOf: (field: 'unit' | 'minutes' | 'reading') => string | undefined;
}

/** Where one task comes from, how long it takes and what must be read to do it. Nothing of it must be said. */
export function CarvedTask({ task, pointer, unitList, change, errorOf }: Props) {
  const t = useText();
  const time = useTaskTime();
  const offered = [...new Set([...durations, ...(task.minutes ? [task.minutes] : [])])].sort((a, b) => a - b);
  const read = ['BELOW_A1', ...askedLevels] as LanguageLevel[];
  return (
    <Fieldset legend={upperFirst(task.concept.label)} className="inset">
      <CheckedTextField
        audience="EMPLOYER"
        id={`${pointer}/unit`}
        label={t('carve.unit')}
        list={unitList}
        maxLength={60}
        value={task.unit ?? ''}
        error={errorOf('unit')}
        onText={(unit) => change({ unit })}
      />
      <HStack gap="space-16" align="end">
        <Select
          id={`${pointer}/minutes`}
          label={t('carve.time')}
          value={task.minutes ?? ''}
          error={errorOf('minutes')}
          onChange={({ target }) => change({ minutes: Number(target.value) || undefined })}
        >
          <option value="">{t('carve.notSaid')}</option>
          {offered.map((minutes) => (
            <option key={minutes} value={minutes}>
              {time(minutes)}
            </option>
          ))}
        </Select>
        <Select
          id={`${pointer}/reading`}
          label={t('carve.reading')}
          value={task.reading ?? ''}
          error={errorOf('reading')}
          onChange={({ target }) => change({ reading: (target.value || undefined) as LanguageLevel | undefined })}
        >
          <option value="">{t('carve.notSaid')}</option>
          {[...read, ...(task.reading && !read.includes(task.reading) ? [task.reading] : [])].map((level) => (
            <option key={level} value={level}>
              {t(`carve.reading.${level}`)}
            </option>
          ))}
        </Select>
      </HStack>
    </Fieldset>
  );
}
