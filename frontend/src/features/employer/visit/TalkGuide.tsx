import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { Talk } from '~/features/employer/visit/visitHelp';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';

const kinds = ['FIRST', 'GAP', 'STAGE'] as const;
const shownItems = 5;

/** What to talk about, in that order: what was promised, what nobody knows yet, what fits how far one has come (EMP-22). */
export function TalkGuide({ talk }: { talk: readonly Talk[] }) {
  const t = useText();
  return (
    <VStack gap="space-12">
      {kinds
        .map((kind) => [kind, talk.filter((one) => one.kind === kind)] as const)
        .filter(([, points]) => points.length > 0)
        .map(([kind, points]) => (
          <div key={kind}>
            <Heading level="3" size="xsmall">
              {t(`talkKind.${kind}`)}
            </Heading>
            <ul>
              {points.map((one) => (
                <li key={one.point}>
                  <Point one={one} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </VStack>
  );
}

function Point({ one }: { one: Talk }) {
  const t = useText();
  const dates = useDates();
  const { point, words, on, items } = one;
  const more = [
    point === 'PROMISED' && words && (on ? t('talk.promised.on', { words, date: dates.long(on) }) : words),
    point === 'ASK_OUTLOOK' && on && t('talk.outlook.on', { date: dates.long(on) }),
    items.length > 0 &&
      t('talk.items', {
        items: items
          .slice(0, shownItems)
          .map((item) => t(`inside.${item}` as MessageKey))
          .join('; '),
        more: Math.max(0, items.length - shownItems),
      }),
  ].filter(Boolean);
  return (
    <>
      <BodyLong>{t(`talk.${point}`)}</BodyLong>
      {more.map((line) => (
        <BodyShort key={String(line)} size="small" textColor="subtle">
          {line}
        </BodyShort>
      ))}
    </>
  );
}
