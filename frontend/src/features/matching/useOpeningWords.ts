import type { OpeningStep } from '~/features/matching/openings';
import { useText, type MessageKey } from '~/lib/text';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

/** A change in words: the paper, the level, the hours, the way to travel. */
export function useOpeningWords() {
  const t = useText();
  return ({ kind, params }: OpeningStep): string => {
    switch (kind) {
      case 'CERTIFICATE':
        return t('openings.CERTIFICATE', { certificate: params.certificate ?? '' });
      case 'LANGUAGE':
        return params.skill
          ? t('openings.LANGUAGE', {
              skill: t(`languageSkill.${params.skill}` as MessageKey),
              level: t(`languageLevel.${params.level}` as MessageKey),
            })
          : t('openings.LANGUAGE.all');
      case 'HOURS': {
        const hours = String(params.hours);
        return days.includes(hours)
          ? t('openings.HOURS.day', { day: t(`day.${hours}` as MessageKey) })
          : t(`openings.HOURS.${hours}` as MessageKey);
      }
      case 'TRAVEL_TIME':
        return t('openings.TRAVEL_TIME', { minutes: params.minutes ?? 0 });
      default:
        return t('openings.TRAVEL_MEANS', { means: t(`travelMeans.${params.means}` as MessageKey) });
    }
  };
}
