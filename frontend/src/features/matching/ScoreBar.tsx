import { BodyShort, Detail } from '@navikt/ds-react';
import { useIntl } from 'react-intl';
import { parts } from '~/features/matching/criteria';
import type { MatchView, PartView } from '~/features/matching/types';
import { useScoreWords } from '~/features/matching/useScoreWords';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

type Score = Pick<
  MatchView,
  'shown' | 'bandLow' | 'bandHigh' | 'knownWeight' | 'applicableWeight' | 'basis' | 'list' | 'parts' | 'criteria'
>;

/** The score on 0-100 with its band, its three parts and what it rests on; one picture with the whole sentence as its name. */
export function ScoreBar({ match }: { match: Score }) {
  const t = useText();
  const { sentence } = useScoreWords();
  const named = (state: 'UNKNOWN' | 'NOT_APPLICABLE') =>
    match.criteria.filter((one) => one.state === state).map((one) => t(`criterion.${one.code}`).toLowerCase());
  const unknown = named('UNKNOWN');
  const outside = named('NOT_APPLICABLE');
  return (
    <div className="score">
      <ul className="score-parts">
        {match.parts.map((part) => (
          <PartBar key={part.code} part={part} criteria={match.criteria} />
        ))}
      </ul>
      <ScoreLine match={match} label={sentence(match)} />
      <Detail as="div">{t('score.known', { known: match.knownWeight, applicable: match.applicableWeight })}</Detail>
      {unknown.length > 0 && <Detail as="div">{t('score.unknown', { names: unknown.join(', ') })}</Detail>}
      {outside.length > 0 && <Detail as="div">{t('score.notApplicable', { names: outside.join(', ') })}</Detail>}
    </div>
  );
}

const barLength = 200;
const barGap = 3;

/** The parts of a row end to end, each as wide as its weight: what is filled, all in all, is the number. */
export function ScoreParts({ match }: { match: Pick<MatchView, 'parts'> }) {
  const t = useText();
  const intl = useIntl();
  const one = (value: number) => intl.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const drawn = match.parts.filter(({ maxPoints }) => maxPoints > 0);
  if (drawn.length === 0) return null;
  const label = drawn
    .map(
      ({ code, points, maxPoints }) =>
        `${t(`part.${code}`)} ${t('score.part', { points: one(points), max: one(maxPoints) })}`,
    )
    .join(', ');
  const whole = drawn.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const starts = drawn.map((_, at) => drawn.slice(0, at).reduce((sum, { maxPoints }) => sum + maxPoints, 0));
  const wide = (points: number) => (barLength * points) / whole;
  return (
    <svg
      viewBox={`0 0 ${barLength} 8`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="match-parts"
      direction="ltr"
    >
      {drawn.map(({ code, points, maxPoints }, at) => (
        <g key={code} transform={`translate(${wide(starts[at] ?? 0)} 0)`}>
          <rect className="score-track" width={Math.max(1, wide(maxPoints) - barGap)} height="8" />
          <rect className="score-fill" width={Math.max(0, wide(points) - barGap)} height="8" />
        </g>
      ))}
    </svg>
  );
}

function PartBar({ part, criteria }: { part: PartView; criteria: MatchView['criteria'] }) {
  const t = useText();
  const intl = useIntl();
  const one = (value: number) => intl.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // A part without points is either not known yet or does not apply; a bar would say that it is bad.
  if (part.maxPoints === 0) {
    const own: readonly string[] = parts[part.code];
    const unknown = criteria.some(({ code, state }) => state === 'UNKNOWN' && own.includes(code));
    return (
      <li>
        <BodyShort size="small">{t(`part.${part.code}`)}</BodyShort>
        <Detail as="div" className="score-none">
          {t(unknown ? 'score.part.unknown' : 'score.part.none')}
        </Detail>
      </li>
    );
  }
  const share = (100 * part.points) / part.maxPoints;
  return (
    <li>
      <BodyShort size="small">{t(`part.${part.code}`)}</BodyShort>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="score-part">
        <rect className="score-track" x="0" y="0" width="100" height="8" />
        <rect className="score-fill" x="0" y="0" width={share} height="8" />
      </svg>
      <Detail className="score-points">
        {t('score.part', { points: one(part.points), max: one(part.maxPoints) })}
      </Detail>
    </li>
  );
}

/** How near the number may stand to an end of the axis before that end's own label gives way. */
const nearEdge = 6;
const lastLabel = 192;

/** The axis is never mirrored: 0 stands left in every language. */
export function ScoreLine({ match, label }: { match: Omit<Score, 'parts' | 'criteria'>; label: string }) {
  const { shown, bandLow, bandHigh, basis } = match;
  return (
    <svg viewBox="-6 0 212 34" role="img" aria-label={label} className="score-line" direction="ltr">
      <line className="score-axis" x1="0" x2="200" y1="10" y2="10" />
      <rect
        className={basis === 'THIN' ? 'score-band score-band-thin' : 'score-band'}
        x={2 * bandLow}
        width={Math.max(2, 2 * (bandHigh - bandLow))}
        y="5"
        height="10"
      />
      {shown !== null && <circle className="score-point" cx={2 * shown} cy="10" r="6" />}
      {(shown === null || shown > nearEdge) && (
        <text className="score-text" x="0" y="30" textAnchor="middle">
          0
        </text>
      )}
      {shown !== null && (
        <text className="score-text score-text-shown" x={Math.min(2 * shown, lastLabel)} y="31" textAnchor="middle">
          {shown}
        </text>
      )}
      {(shown === null || shown < 100 - 2 * nearEdge) && (
        <text className="score-text" x="198" y="30" textAnchor="middle">
          100
        </text>
      )}
    </svg>
  );
}
