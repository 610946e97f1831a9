import { BodyLong, Heading, Tag, VStack } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import { TasksByUnit } from '~/features/practiceplace/carve/TasksByUnit';
import type { Need } from '~/features/practiceplace/need/types';
import { useText } from '~/lib/text';
import { useRangeWords } from '~/lib/useWeekWords';

/** A need to read: tasks first, then what is demanded with its law, hours, what can be bent, purpose, prospect, support. */
export function NeedFacts({ need, labels }: { need: Need; labels: Record<string, string> }) {
  const t = useText();
  const week = useRangeWords();
  const named = (code: string) => labels[code] ?? code;
  const state = (value: Need['hours']['state']) =>
    value === 'NONE'
      ? t('places.need.none')
      : value === 'DECLINED'
        ? t('factState.DECLINED')
        : t('factState.NOT_ASKED');
  // Whatever holds from the first day needs no words; what holds for a job only does.
  const jobs = (tags: Need['credentials']['demands'][number]['tags']) =>
    tags.includes('PLACEMENT') || tags.length === 0 ? 'none' : tags.map((tag) => t(`demandTag.${tag}`)).join(', ');
  const { credentials, language, hours, flexibility, purposes, job, support } = need;
  return (
    <VStack gap="space-16">
      {need.summary && <BodyLong>{need.summary}</BodyLong>}
      <Heading level="3" size="xsmall">
        {t('places.need.tasks')}
      </Heading>
      {need.tasks.length === 0 && <BodyLong>{t('factState.NOT_ASKED')}</BodyLong>}
      <TasksByUnit tasks={need.tasks}>
        {(task) => (
          <>
            {task.task ? named(task.task) : task.words}{' '}
            {!task.task && (
              <Tag size="xsmall" variant="outline" data-color="warning">
                {t('places.need.ownWords')}
              </Tag>
            )}
            {task.trainable && (
              <Tag size="xsmall" variant="outline" data-color="info">
                {t('demandKind.TRAINABLE')}
              </Tag>
            )}
          </>
        )}
      </TasksByUnit>
      <Pairs
        items={[
          [
            t('places.need.credentials'),
            credentials.state === 'VALUE' ? (
              <ul className="plain-list">
                {credentials.demands.map((demand) => (
                  <li key={demand.credential}>
                    {t('places.need.demand', {
                      what: named(demand.credential),
                      kind: t(`demandKind.${demand.kind}`),
                      ground: demand.legalGround ?? 'none',
                      tags: jobs(demand.tags),
                    })}
                  </li>
                ))}
              </ul>
            ) : (
              state(credentials.state)
            ),
          ],
          [
            t('places.need.language'),
            language.state === 'VALUE' ? (
              <ul className="plain-list">
                {language.demands.map((demand) => (
                  <li key={demand.skill + demand.level}>
                    {t('places.need.demand', {
                      what: `${t(`languageSkill.${demand.skill}`)} ${t(`languageLevel.${demand.level}`)}`,
                      kind: t(`demandKind.${demand.kind}`),
                      ground: demand.legalGround ?? 'none',
                      tags: jobs(demand.tags),
                    })}
                  </li>
                ))}
              </ul>
            ) : (
              state(language.state)
            ),
          ],
          [t('places.need.support'), language.support && (language.supportHow ?? t('ui.yes'))],
          [t('places.need.hours'), hours.state === 'VALUE' ? week(hours.stretches) : state(hours.state)],
          [
            t('places.need.flexibility'),
            flexibility.state === 'VALUE'
              ? flexibility.offers.map((offer) => t(`adaptationOffer.${offer}`)).join(', ')
              : state(flexibility.state),
          ],
          [
            t('places.need.purposes'),
            purposes.main
              ? [purposes.main, ...purposes.further].map((one) => t(`purpose.${one}`)).join(', ')
              : t('factState.NOT_ASKED'),
          ],
          [
            t('places.need.position'),
            job.positionPercent &&
              t(job.positionMust ? 'places.need.position.must' : 'places.need.position.is', {
                percent: job.positionPercent,
              }),
          ],
          [t('places.need.prospect'), t(`prospect.${job.prospect}`)],
          [t('places.need.supervisor'), support.supervisor ? <bdi>{support.supervisor}</bdi> : t('places.need.later')],
        ]}
      />
    </VStack>
  );
}
