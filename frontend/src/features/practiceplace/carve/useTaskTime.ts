import { useIntl } from 'react-intl';
import { useText } from '~/lib/text';

/** Minutes of a week as hours: "1,5 timer". */
export function useTaskTime() {
  const t = useText();
  const intl = useIntl();
  return (minutes: number) =>
    minutes < 60
      ? t('carve.minutes', { minutes })
      : t('carve.hours', { hours: intl.formatNumber(minutes / 60, { maximumFractionDigits: 2 }), one: minutes });
}
