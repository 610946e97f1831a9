import { BodyLong, BodyShort, Button, Heading, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useProblemText } from '~/components/ui/useProblemText';
import { useAnswerStory, useOwnStory, type OwnReference, type OwnStory } from '~/features/employer/own/ownReference';
import { StoryForm } from '~/features/employer/reference/StoryForm';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The firm's stories: its own, and those that staff have written and that wait for its yes. */
export function OurStories({ own }: { own: OwnReference }) {
  const t = useText();
  const write = useOwnStory(own.workplaceId);
  const [open, setOpen] = useState(false);
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {t('reference.own.stories')}
      </Heading>
      {own.stories.map((story) => (
        <OneStory key={story.id} firm={own.workplaceId} story={story} />
      ))}
      {open ? (
        <StoryForm sent={write} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t('reference.story.add')}
          </Button>
        </div>
      )}
    </VStack>
  );
}

function OneStory({ firm, story }: { firm: string; story: OwnStory }) {
  const t = useText();
  const dates = useDates();
  const words = useProblemText();
  const answer = useAnswerStory(firm);
  const take = (step: 'APPROVE' | 'WITHDRAW', say: string) => answer.mutate({ ...story, step }, { say });
  return (
    <VStack gap="space-4" align="start" className="narrow">
      <Heading level="4" size="xsmall">
        {story.title}
      </Heading>
      <BodyShort size="small">
        {story.approvedOn
          ? t('reference.story.approved', { date: dates.long(story.approvedOn) })
          : t('reference.story.fromNav')}
      </BodyShort>
      <BodyLong size="small" className="as-written">
        {story.words}
      </BodyLong>
      <HStack gap="space-8">
        {story.state === 'PROPOSED' && (
          <Button
            size="small"
            loading={answer.isPending}
            aria-label={t('reference.story.approve.for', { title: story.title })}
            onClick={() => take('APPROVE', t('reference.story.approved.said'))}
          >
            {t('reference.story.approve')}
          </Button>
        )}
        <Button
          size="small"
          variant="tertiary"
          disabled={answer.isPending}
          aria-label={t('reference.story.takeBack.for', { title: story.title })}
          onClick={() => take('WITHDRAW', t('reference.story.gone'))}
        >
          {t('reference.story.takeBack')}
        </Button>
      </HStack>
      {answer.error && <InlineMessage status="error">{words(answer.error)}</InlineMessage>}
    </VStack>
  );
}
