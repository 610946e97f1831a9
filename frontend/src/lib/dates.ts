import { useIntl } from 'react-intl';

const zone = 'Europe/Oslo';
const daySeconds = 24 * 3600;

/** Dates as the style guide writes them, always in Norwegian time. `iso` is a date (2026-11-21) or an instant. */
export function useDates() {
  const intl = useIntl();
  const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  return {
    /** 16. november 2026 */
    long: (iso: string) => intl.formatDate(at(iso), { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }),
    /** 16.11.2026 */
    short: (iso: string) =>
      intl.formatDate(at(iso), { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** november 2026: the age of a fact */
    month: (iso: string) => intl.formatDate(at(iso), { timeZone: zone, month: 'long', year: 'numeric' }),
    /** torsdag 19. november kl. 10.00 */
    moment: (iso: string) =>
      intl.formatDate(at(iso), {
        timeZone: zone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }),
    /** for 3 dager siden */
    ago: (iso: string, now: string) => {
      const days = Math.round((at(iso).getTime() - at(now).getTime()) / 1000 / daySeconds);
      return intl.formatRelativeTime(days, 'day', { numeric: 'auto' });
    },
  };
}
