import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { overAt, percentFor, postMinutes, readingOf, sumOf } from '~/features/practiceplace/carve/carving';
import { useTaskTime } from '~/features/practiceplace/carve/useTaskTime';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import { useText } from '~/lib/text';

interface Props {
  draft: NeedDraft;
  onSize: (percent: number) => void;
}

/** What the tasks come to beside the post, and what they ask one to read; the size that has room for them is one press away. */
export function CarvedSum({ draft, onSize }: Props) {
  const t = useText();
  const time = useTaskTime();
  const sum = sumOf(draft.tasks);
  const percent = percentFor(sum);
  const reading = readingOf(draft.tasks);
  const over = overAt(draft) >= 0;
  return (
    <VStack gap="space-8" align="start">
      <div aria-live="polite">
        {sum > 0 && (
          <BodyShort weight="semibold">
            {t('carve.sum', { time: time(sum), percent })}{' '}
            {draft.positionPercent !== undefined &&
              t(over ? 'carve.sum.over' : 'carve.sum.post', {
                post: time(postMinutes(draft)),
                percent: draft.positionPercent,
              })}
          </BodyShort>
        )}
        {reading && (
          <BodyShort>{t(reading === 'BELOW_A1' ? 'carve.reads.nothing' : 'carve.reads', { level: reading })}</BodyShort>
        )}
      </div>
      {sum > 0 && draft.positionPercent !== percent && (
        <Button type="button" size="small" variant="secondary" onClick={() => onSize(percent)}>
          {t('carve.size', { percent })}
        </Button>
      )}
    </VStack>
  );
}
