import { useIntl } from 'react-intl';
import { useCarvedWords } from '~/features/practiceplace/carve/useCarvedWords';
import type { Step } from '~/features/practiceplace/need/checks';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useRangeWords } from '~/lib/useWeekWords';

/** What was answered on a screen, as sentences for "Se over" and for the page of the place. */
export function useNeedWords() {
  const t = useText();
  const intl = useIntl();
  const dates = useDates();
  const week = useRangeWords();
  const list = (names: string[]) => intl.formatList(names, { type: 'conjunction' });
  const carved = useCarvedWords();
  const said = (...sentences: (string | false)[]) => sentences.filter((one) => one !== false);
  const by: Record<Step, (draft: NeedDraft) => string[]> = {
    tasks: ({ tasks, summary }) =>
      said(
        ...carved(tasks),
        tasks.some((task) => task.trainable) &&
          t('need.say.learnt', {
            tasks: list(tasks.filter((task) => task.trainable).map(({ concept }) => concept.label)),
          }),
        summary.trim() !== '' && t('need.say.summary', { summary: summary.trim() }),
      ),
    start: ({ when, startFirst, positions, durationDays }) => [
      t('need.say.start', {
        positions,
        duration: t('need.days', { days: durationDays }),
        start: when === 'FROM' && startFirst ? t('need.say.from', { date: dates.long(startFirst) }) : t('need.say.now'),
      }),
    ],
    hours: ({ hours, shorter, positionPercent, positionMust }) =>
      said(
        t('need.say.hours', { week: week(hours) }),
        shorter && t('need.say.shorter'),
        positionPercent !== undefined &&
          t(positionMust && !shorter ? 'need.say.positionMust' : 'need.say.position', { percent: positionPercent }),
      ),
    papers: ({ papers, demands, norwegian, languageHelp }) =>
      said(
        papers === 'NONE' && t('need.say.noPapers'),
        ...(papers === 'SOME' ? demands : []).map(({ concept, kind }) =>
          t('need.say.paper', { name: concept.label, kind: kind ? t(`demandKind.${kind}`) : '–' }),
        ),
        norwegian !== undefined &&
          t(`need.say.norwegian.${norwegian === 'NONE' ? 'NONE' : 'LEVEL'}`, { level: norwegian }),
        languageHelp && t('need.say.languageHelp'),
      ),
    here: ({ purpose, supervisor }) =>
      said(
        purpose !== undefined && t('need.say.purpose', { purpose: t(`purpose.${purpose}`) }),
        supervisor.trim() === ''
          ? t('need.say.supervisorLater')
          : t('need.say.supervisor', { name: supervisor.trim() }),
      ),
    job: ({ prospect }) => said(prospect !== undefined && t(`need.say.prospect.${prospect}`)),
    review: () => [],
  };
  return (step: Step, draft: NeedDraft) => by[step](draft);
}
