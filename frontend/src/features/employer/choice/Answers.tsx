import { BodyShort, Tag, VStack } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import type { Checklist } from '~/features/employer/choice/choice';
import { usePrincipleWords } from '~/features/employer/choice/usePrincipleWords';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  filled: NonNullable<Checklist['filled']>;
  office: string;
}

const colours = { YES: 'success', NO: 'warning', NOT_KNOWN: 'neutral' } as const;

/** What was answered last, in the words that were asked then. */
export function Answers({ filled, office }: Props) {
  const t = useText();
  const dates = useDates();
  const wordsOf = usePrincipleWords();
  const date = dates.long(filled.on);
  return (
    <VStack gap="space-8">
      <BodyShort size="small">
        {filled.by ? t('choice.by', { by: filled.by, office, date }) : t('choice.on', { office, date })}
      </BodyShort>
      {filled.stale && <BodyShort size="small">{t('choice.stale')}</BodyShort>}
      <Pairs
        items={filled.answers.map((one) => [
          wordsOf(one).title,
          <VStack key={one.kind} gap="space-4" align="start">
            <Tag size="small" variant="moderate" data-color={colours[one.answer]}>
              {t(`choiceAnswer.${one.answer}`)}
            </Tag>
            {one.note && <BodyShort className="as-written">{one.note}</BodyShort>}
          </VStack>,
        ])}
      />
    </VStack>
  );
}
