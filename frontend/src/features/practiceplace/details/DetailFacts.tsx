import { Pairs } from '~/components/ui/Pairs';
import { bendable, detailsOf, helping, jobAnswers } from '~/features/practiceplace/details/details';
import type { Need } from '~/features/practiceplace/need/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What has been said beyond the short form; what has not is left out. */
export function DetailFacts({ need }: { need: Need }) {
  const t = useText();
  const dates = useDates();
  const { bend, help, languageHow, job, more } = detailsOf(need);
  const answer = (value: boolean | null | undefined) => value != null && t(value ? 'ui.yes' : 'ui.no');
  const number = (value: number | null | undefined) => value != null && String(value);
  return (
    <Pairs
      items={[
        [t('details.hours'), number(help.hoursPerWeek)],
        [t('details.most'), number(help.maxAtOnce)],
        ...helping.map((one) => [t(`details.${one}`), answer(help[one])] as const),
        [t('details.training'), help.training],
        [t('details.language'), languageHow],
        [t('details.wants'), more.wants.map((one) => t(`details.wants.${one}`)).join(', ')],
        [t('details.contact'), more.contactEvery && t(`details.contact.${more.contactEvery}`)],
        [t('details.alternative'), bend.alternativeTasks && t(`details.alternative.${bend.alternativeTasks}`)],
        ...bendable.map((one) => [t(`details.${one}`), answer(bend[one])] as const),
        [t('details.note'), bend.note],
        [t('details.contracts'), (job.contracts ?? []).map(({ type }) => t(`details.contract.${type}`)).join(', ')],
        [t('details.post'), job.announcedPost],
        [t('details.howMany'), number(job.howMany)],
        [t('details.from'), job.from && dates.long(job.from)],
        ...jobAnswers.map((one) => [t(`details.${one}`), answer(job[one])] as const),
        [t('details.yesIf'), job.yesIf],
        [t('details.leadsTo'), more.leadsTo.map((one) => t(`details.leadsTo.${one}`)).join(', ')],
        [t('details.fastTrack'), answer(more.fastTrack)],
        [t('details.clothes'), more.clothes && t(`details.clothes.${more.clothes}`)],
        [t('details.costs'), more.costs],
        [t('details.chance.open'), more.chance && more.findOut],
      ]}
    />
  );
}
