import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, InfoCard, VStack } from '@navikt/ds-react';
import { isOwnWords, type NeedDraft } from '~/features/practiceplace/need/draft';
import { useSpokenDemand, type SpokenDemand } from '~/features/practiceplace/need/spokenDemand';
import type { LanguageLevel } from '~/lib/facts';
import { useText } from '~/lib/text';

interface Props {
  draft: NeedDraft;
  onLower: (level: LanguageLevel) => void;
}

/** Norwegian above what the tasks need, and whom it shuts out (PLC-06): a question, never a stop. Silent while nothing is known. */
export function MoreThanNeeded({ draft, onLower }: Props) {
  const tasks = draft.tasks.map(({ concept }) => concept).filter((concept) => !isOwnWords(concept));
  const { norwegian, workplaceId } = draft;
  const level = norwegian === 'NONE' ? undefined : norwegian;
  const demand = useSpokenDemand(
    workplaceId,
    level,
    tasks.map(({ code }) => code),
  ).data;
  return (
    <div aria-live="polite">
      {demand?.exceeds && demand.level === level && <Warning demand={demand} onLower={onLower} />}
    </div>
  );
}

function Warning({ demand, onLower }: { demand: SpokenDemand; onLower: Props['onLower'] }) {
  const t = useText();
  const { level, needed, task, atNeeded, shutOut } = demand;
  return (
    <InfoCard data-color="warning" size="small">
      <InfoCard.Header icon={<ExclamationmarkTriangleIcon aria-hidden />}>
        <InfoCard.Title as="h3">{t('need.norwegian.more', { level })}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-8" align="start">
          <BodyShort>
            {task
              ? t('need.norwegian.neededBy', { task, level: needed })
              : t('need.norwegian.needed', { level: needed })}
          </BodyShort>
          {atNeeded != null && (
            <BodyShort>
              {t('need.norwegian.count', { needed, count: atNeeded })}{' '}
              {shutOut != null && t('need.norwegian.shutOut', { count: shutOut, level })}
            </BodyShort>
          )}
          <BodyShort>{t('need.norwegian.keep', { level })}</BodyShort>
          <Button type="button" size="small" variant="secondary" onClick={() => onLower(needed)}>
            {t('need.norwegian.lower', { level: needed })}
          </Button>
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}
