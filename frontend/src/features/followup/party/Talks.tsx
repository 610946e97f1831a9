import { CheckmarkCircleIcon, CircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Loading } from '~/components/ui/Loading';
import { Section } from '~/components/ui/Section';
import { useTalks, type Talk } from '~/features/followup/party/talks';
import type { Side } from '~/features/placement/party/agreements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/followup/party/talks.css';

const MoveTalk = lazy(() => import('~/features/followup/party/MoveTalk'));

const shapes = { HELD: CheckmarkCircleIcon, PLANNED: CircleIcon, NO_SHOW: XMarkOctagonIcon } as const;
type Shown = Talk & { state: keyof typeof shapes };
const isShown = (talk: Talk): talk is Shown => talk.state in shapes;

/** The talks on the way through the placement: held, missed, planned. A planned one can get another date. */
export function Talks({ side, placementId, open }: { side: Side; placementId: string; open: boolean }) {
  const t = useText();
  return (
    <Section title={t('talks.title')}>
      <Loaded query={useTalks(side, placementId)}>
        {(talks) => {
          const shown = talks.filter(isShown);
          if (shown.length === 0) return <BodyLong>{t(open ? `talks.none.${side}` : 'talks.none.over')}</BodyLong>;
          return (
            <ol className="talks">
              {shown.map((talk) => (
                <OneTalk key={talk.id} side={side} talk={talk} shape={shapes[talk.state]} movable={open} />
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface OneProps {
  side: Side;
  talk: Shown;
  shape: typeof CircleIcon;
  movable: boolean;
}

function OneTalk({ side, talk, shape: Shape, movable }: OneProps) {
  const t = useText();
  const dates = useDates();
  const [moving, setMoving] = useState(false);
  const date = dates.long(talk.date);
  return (
    <li data-state={talk.state}>
      <Shape aria-hidden fontSize="1.5rem" />
      <VStack gap="space-4" align="start">
        <BodyShort weight="semibold">{date}</BodyShort>
        <BodyShort>
          {t('talks.what', { channel: t(`talks.channel.${talk.channel}`), state: t(`talks.state.${talk.state}`) })}
        </BodyShort>
        {movable && talk.state === 'PLANNED' && !moving && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t('talks.move.named', { date })}
            onClick={() => setMoving(true)}
          >
            {t('talks.move')}
          </Button>
        )}
        {moving && (
          <Suspense fallback={<Loading rows={1} />}>
            <MoveTalk side={side} talk={talk} onClose={() => setMoving(false)} />
          </Suspense>
        )}
      </VStack>
    </li>
  );
}
