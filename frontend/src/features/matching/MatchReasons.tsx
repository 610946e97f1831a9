import { ArrowRightIcon, CheckmarkCircleIcon, DiamondIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { MatchView, Obstacle, Sentence } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';

const mostConditions = 2;
const keyOf = ({ code, params }: Sentence) => code + JSON.stringify(params);

/**
 * The strongest reasons, a line each, and what is missing: what the law asks and what must be settled first, within reach what to
 * close besides (MAT-20), or else the first gap.
 */
export function MatchReasons({ match }: { match: MatchView }) {
  const t = useText();
  const say = useSentence();
  const { reasons, legalGaps, conditions, closings = [], shownAfter, firstGap } = match;
  const missing = (gap: Sentence, way?: Sentence | null) =>
    t('match.gap', { gap: say('missing', gap), way: way ? say('way', way) : t('way.none') });
  const folded = conditions.length - mostConditions;
  const toClose = closings.filter(({ criterion }) => criterion);
  return (
    <ul className="match-reasons">
      {reasons.map((reason) => (
        <Line key={keyOf(reason)} icon={<CheckmarkCircleIcon aria-hidden />}>
          {say('fact', reason)}
        </Line>
      ))}
      {legalGaps.map((legal) => (
        <Line key={keyOf(legal)} icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {missing(legal, legal.ways[0])}
        </Line>
      ))}
      {conditions.slice(0, mostConditions).map((condition) => (
        <Condition key={keyOf(condition)} condition={condition} />
      ))}
      {folded > 0 && <Line icon={<DiamondIcon aria-hidden />}>{t('match.moreConditions', { count: folded })}</Line>}
      {toClose.map(({ what, ways }) => (
        <Line key={what ? keyOf(what) : ''} icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {t('match.gap', {
            gap: what ? say('missing', what) : t('missing.other'),
            way: ways.map((way) => say('way', way)).join(t('match.or')),
          })}
        </Line>
      ))}
      {closings.length > 0 && (
        <Line icon={<ArrowRightIcon aria-hidden />}>
          {t(shownAfter ? 'match.after' : 'match.after.nameless', {
            count: closings.length,
            shown: shownAfter ?? 0,
          })}
        </Line>
      )}
      {firstGap && closings.length + legalGaps.length + conditions.length === 0 && (
        <Line icon={<ExclamationmarkTriangleIcon aria-hidden />}>{missing(firstGap.gap, firstGap.way)}</Line>
      )}
    </ul>
  );
}

/** What must be settled first, on what fact, and what would settle it. */
function Condition({ condition }: { condition: Obstacle }) {
  const t = useText();
  const say = useSentence();
  const { fact, ways } = condition;
  return (
    <li>
      <DiamondIcon aria-hidden />
      <span className="match-condition">
        <span>{t('condition.with', { reason: say('condition', condition) })}</span>
        {fact && <span className="first-upper">{say('fact', fact)}</span>}
        <span>
          {ways.length > 0 ? t('gate.could', { ways: ways.map((way) => say('way', way)).join('; ') }) : t('way.none')}
        </span>
      </span>
    </li>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <li>
      {icon}
      <span className="first-upper">{children}</span>
    </li>
  );
}
