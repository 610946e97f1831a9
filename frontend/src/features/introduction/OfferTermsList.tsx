import { Pairs } from '~/components/ui/Pairs';
import type { OfferTerms } from '~/features/introduction/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

/** An offer, the same words for all. */
export function OfferTermsList({ offer }: { offer: OfferTerms }) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  return (
    <Pairs
      items={[
        [
          t('offer.period'),
          t('offer.period.value', { from: dates.long(offer.startsOn), to: dates.long(offer.endsOn) }),
        ],
        [t('offer.hours'), t('offer.hours.value', { week: week(offer.hoursWeek), hours: offer.hoursPerWeek })],
        [t('offer.supervisor'), <bdi key="name">{offer.supervisorName}</bdi>],
        [t('offer.prospect'), t(`prospect.${offer.prospect}`)],
        [t('offer.words'), offer.words],
      ]}
    />
  );
}
