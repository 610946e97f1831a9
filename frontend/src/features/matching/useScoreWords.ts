import type { MatchView } from '~/features/matching/types';
import { useText, type MessageKey } from '~/lib/text';

const thresholds: readonly [number, MessageKey][] = [
  [70, 'score.fits.well'],
  [55, 'score.fits.much'],
  [40, 'score.fits.may'],
];

/** The words beside the number (style guide 6.2); they read the whole number that is shown. */
export function useScoreWords() {
  const t = useText();
  const word = ({ shown, basis, list }: Pick<MatchView, 'shown' | 'basis' | 'list'>): string => {
    if (list === 'REACH') return t('score.fits.reach');
    if (basis === 'THIN') return t('score.fits.thin');
    const key = thresholds.find(([from]) => (shown ?? 0) >= from)?.[1];
    return t(key ?? 'score.fits.below');
  };
  const points = ({ shown, bandLow, bandHigh }: Pick<MatchView, 'shown' | 'bandLow' | 'bandHigh'>): string =>
    shown === null
      ? t('score.none')
      : bandLow === bandHigh
        ? t('score.points.sure', { shown })
        : t('score.points', { shown, low: bandLow, high: bandHigh });
  const sentence = (match: Parameters<typeof word>[0] & Parameters<typeof points>[0]) =>
    `${word(match)}. ${points(match)}`;
  return { word, points, sentence };
}
