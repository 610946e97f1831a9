import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, Detail, Heading, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Conditions } from '~/features/matching/GateNotice';
import { ScoreLine } from '~/features/matching/ScoreBar';
import type { MatchView } from '~/features/matching/types';
import { useScoreWords } from '~/features/matching/useScoreWords';
import { useSentence } from '~/features/matching/useSentence';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

interface Props {
  match: MatchView;
  /** Where the title leads: the place, or the candidate. */
  to: string;
  /** Light or freshness, in words and shape. */
  freshness?: ReactNode;
  /** Marks that stand beside the score and never change it: quota, eligibility, not ready. */
  marks?: readonly string[];
  pinned?: boolean;
  passedOver?: boolean;
  /** Buttons, each named with the title: "Se hvorfor: Lager, Bygg AS". */
  actions?: ReactNode;
}

/** One hit for staff: band and points before reasons, then the first gap, then what one can do (5.1). */
export function MatchCard({ match, to, freshness, marks = [], pinned, passedOver, actions }: Props) {
  const t = useText();
  const words = useScoreWords();
  const say = useSentence();
  const gap = match.firstGap;
  return (
    <Box
      as="article"
      className="match-card"
      padding="space-16"
      borderRadius="8"
      borderWidth="1"
      borderColor="neutral-subtle"
    >
      <VStack gap="space-8">
        <HStack justify="space-between" gap="space-8" align="start">
          <Heading level="3" size="xsmall">
            <Link as={RouterLink} to={to}>
              <bdi>{match.title}</bdi>
            </Link>
          </Heading>
          {freshness}
        </HStack>
        {match.subtitle && (
          <BodyShort size="small">
            <bdi>{match.subtitle}</bdi>
          </BodyShort>
        )}
        <div className="match-score">
          <div>
            <BodyShort weight="semibold">{words.word(match)}</BodyShort>
            <BodyShort size="small">{words.points(match)}</BodyShort>
          </div>
          <ScoreLine match={match} label={words.sentence(match)} />
        </div>
        <Detail>{t('score.profile', { profile: t(`weightProfile.${match.weightProfile}`) })}</Detail>
        <ul className="match-reasons">
          {match.reasons.map((reason) => (
            <li key={reason.code + JSON.stringify(reason.params)}>
              <CheckmarkCircleIcon aria-hidden />
              <span className="first-upper">{say('fact', reason)}</span>
            </li>
          ))}
          {match.legalGaps.map((legal) => (
            <li key={legal.code + JSON.stringify(legal.params)}>
              <ExclamationmarkTriangleIcon aria-hidden />
              <span className="first-upper">
                {t('match.gap', {
                  gap: say('missing', legal),
                  way: legal.ways[0] ? say('way', legal.ways[0]) : t('way.none'),
                })}
              </span>
            </li>
          ))}
          {gap && match.legalGaps.length === 0 && (
            <li>
              <ExclamationmarkTriangleIcon aria-hidden />
              <span className="first-upper">
                {t('match.gap', { gap: say('missing', gap.gap), way: gap.way ? say('way', gap.way) : t('way.none') })}
              </span>
            </li>
          )}
        </ul>
        <Conditions conditions={match.conditions} />
        <HStack gap="space-8">
          {pinned && (
            <Tag size="small" variant="moderate" data-color="accent">
              {t('match.pinned')}
            </Tag>
          )}
          {passedOver && (
            <Tag size="small" variant="outline" data-color="neutral">
              {t('match.passedOver')}
            </Tag>
          )}
          {match.refreshed && (
            <Tag size="small" variant="outline" data-color="neutral">
              {t('match.refreshed')}
            </Tag>
          )}
          {marks.map((mark) => (
            <Tag key={mark} size="small" variant="outline" data-color="neutral">
              {mark}
            </Tag>
          ))}
        </HStack>
        {actions && <HStack gap="space-8">{actions}</HStack>}
      </VStack>
    </Box>
  );
}
