import { BodyLong, BodyShort, Button, Heading, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { TargetFault } from '~/features/employer/plan/TargetFault';
import {
  useCriteria,
  useProposeStory,
  useReferenceOf,
  useTakeBackStory,
  type WorkplaceReference,
} from '~/features/employer/reference/reference';
import { StoryForm } from '~/features/employer/reference/StoryForm';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Whether the firm is one that others may look to, and its stories (EMP-21). */
export default function ReferenceSection({ id }: { id: string }) {
  const t = useText();
  const propose = useProposeStory(id);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('reference.here.title')}>
      <Loaded query={useReferenceOf(id)}>
        {(reference) =>
          reference.state && reference.state !== 'LEFT' ? (
            <VStack gap="space-12">
              <Standing reference={reference} />
              {reference.stories.map((story) => (
                <OneStory key={story.id} firm={id} story={story} />
              ))}
              {open ? (
                <StoryForm sent={propose} onClose={() => setOpen(false)} />
              ) : (
                <div>
                  <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                    {t('reference.story.add')}
                  </Button>
                </div>
              )}
            </VStack>
          ) : (
            <BodyShort size="small">{t('reference.here.none')}</BodyShort>
          )
        }
      </Loaded>
    </Section>
  );
}

function Standing({ reference: { state, since, noticeUntil, unmet } }: { reference: WorkplaceReference }) {
  const t = useText();
  const dates = useDates();
  const criteria = useCriteria().data?.criteria ?? [];
  if (!state) return null;
  return (
    <VStack gap="space-4" align="start">
      <Tag size="small" variant="moderate" data-color={state === 'AWARDED' ? 'success' : 'neutral'}>
        {t(`reference.state.${state}`)}
      </Tag>
      {since && <BodyShort size="small">{t('reference.here.since', { date: dates.long(since) })}</BodyShort>}
      {noticeUntil && <BodyShort size="small">{t('reference.notice', { date: dates.long(noticeUntil) })}</BodyShort>}
      {unmet.length > 0 && (
        <>
          <BodyShort size="small">{t('reference.unmet')}</BodyShort>
          <ul>
            {criteria
              .filter(({ criterion }) => unmet.includes(criterion))
              .map(({ criterion, needed }) => (
                <li key={criterion}>{t(`reference.criterion.${criterion}`, { needed: needed ?? 0 })}</li>
              ))}
          </ul>
        </>
      )}
    </VStack>
  );
}

function OneStory({ firm, story }: { firm: string; story: WorkplaceReference['stories'][number] }) {
  const t = useText();
  const dates = useDates();
  const takeBack = useTakeBackStory(firm);
  return (
    <VStack gap="space-4" align="start" className="narrow">
      <Heading level="3" size="xsmall">
        {story.title}
      </Heading>
      <BodyShort size="small" textColor="subtle">
        {[
          story.approvedOn
            ? t('reference.story.approved', { date: dates.long(story.approvedOn) })
            : t('reference.story.waits'),
          story.by && t('reference.story.by', { by: story.by }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </BodyShort>
      <BodyLong size="small" className="as-written">
        {story.words}
      </BodyLong>
      <Button
        size="xsmall"
        variant="tertiary"
        loading={takeBack.isPending}
        aria-label={t('reference.story.takeBack.for', { title: story.title })}
        onClick={() => takeBack.mutate(story, { say: t('reference.story.gone') })}
      >
        {t('reference.story.takeBack')}
      </Button>
      <TargetFault error={takeBack.error} />
    </VStack>
  );
}
