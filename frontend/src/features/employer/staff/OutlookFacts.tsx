import { BodyShort } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import type { OutlookView } from '~/features/employer/staff/light';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What the workplace has told of the time ahead, and a no that holds. */
export function OutlookFacts({ told }: { told: OutlookView }) {
  const { outlook, occupationName, toldAt, notNowUntil, doNotContactUntil } = told;
  const t = useText();
  const dates = useDates();
  const yesNo = (value: boolean | null | undefined) => (value == null ? undefined : t(value ? 'ui.yes' : 'ui.no'));
  if (!outlook && !notNowUntil && !doNotContactUntil) return <BodyShort size="small">{t('outlook.none')}</BodyShort>;
  return (
    <Pairs
      dense
      items={[
        [t('outlook.course'), outlook?.course && t(`outlook.course.${outlook.course}`)],
        [t('outlook.orderBook'), outlook?.orderBook && t(`outlook.orderBook.${outlook.orderBook}`)],
        [t('outlook.nextYear'), outlook?.nextYear && t(`outlook.nextYear.${outlook.nextYear}`)],
        [t('outlook.trouble'), yesNo(outlook?.recruitmentTrouble)],
        [t('outlook.recruits'), yesNo(outlook?.recruits)],
        [t('outlook.howMany'), outlook?.howMany == null ? undefined : String(outlook.howMany)],
        [t('outlook.occupation'), occupationName],
        [t('outlook.from'), outlook?.recruitsFrom && dates.long(outlook.recruitsFrom)],
        [t('outlook.toldAt'), toldAt && dates.long(toldAt)],
        [t('pause.NOT_NOW'), notNowUntil && dates.long(notNowUntil)],
        [t('pause.DO_NOT_CONTACT'), doNotContactUntil && dates.long(doNotContactUntil)],
      ]}
    />
  );
}
