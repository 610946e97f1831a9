import { Button, VStack } from '@navikt/ds-react';
import type { FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { InsideFields } from '~/features/employer/inside/InsideFields';
import { asAnswers, insideItems, type Answers, type InsideItem } from '~/features/employer/inside/items';
import { useInsideFaults } from '~/features/employer/inside/useInsideFaults';
import { useTellOwnInside, type OwnInside } from '~/features/employer/own/ownInside';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';

interface Props {
  inside: OwnInside;
  etag: string | null;
  onReload: () => Promise<{ data: { data: OwnInside; etag: string | null } | undefined }>;
}

const answersOf = (inside: OwnInside): Answers =>
  Object.fromEntries(inside.words.map(({ item, said }) => [item, said])) as Answers;

/** The whole of what the firm says of itself today: what is emptied is taken back. */
export function OwnInsideForm({ inside, etag, onReload }: Props) {
  const t = useText();
  const dates = useDates();
  const faults = useInsideFaults();
  const tell = useTellOwnInside(inside.workplaceId);
  const kept = useKept({ value: answersOf(inside), etag });
  const said = (item: InsideItem) => {
    const word = inside.words.find((one) => one.item === item);
    return word ? t('about.said', { date: dates.long(word.saidOn) }) : undefined;
  };
  const items = asAnswers(kept.draft, answersOf(inside));
  const errors = faults.of(tell.error, items);
  const meet = async () => {
    const { data } = await onReload();
    if (!data) return;
    tell.reset();
    kept.met({ value: answersOf(data.data), etag: data.etag });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.check(items)) return;
    tell.mutate(
      { items, etag: kept.etag },
      {
        say: t('ui.saved'),
        onSuccess: (answer) => kept.saved({ value: answersOf(answer.data), etag: answer.etag }),
      },
    );
  };
  const { meanwhile } = kept;
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        {isConflict(tell.error) && <ConflictNotice onReload={() => void meet()} />}
        {meanwhile && (
          <MeanwhileNotice
            changes={insideItems
              .filter((item) => String(meanwhile.before[item] ?? '') !== String(meanwhile.after[item] ?? ''))
              .map((item) => [t(`inside.${item}`), ''] as const)}
          />
        )}
        <FormErrors errors={errors} />
        <InsideFields answers={kept.draft} onChange={kept.setDraft} told={said} errors={errors} />
        <div>
          <Button type="submit" loading={tell.isPending}>
            {t('about.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
