import { Box, Detail, Heading, HStack, Link, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { MatchReasons } from '~/features/matching/MatchReasons';
import { ScoreParts } from '~/features/matching/ScoreBar';
import type { MatchView } from '~/features/matching/types';
import { useScoreWords } from '~/features/matching/useScoreWords';
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

/**
 * One hit for staff, low enough to scan ten of them: band and points before reasons, then the one thing missing, then what one can do
 * (5.1). All the rest stands behind "Se hvorfor".
 */
export function MatchCard({ match, to, freshness, marks = [], pinned, passedOver, actions }: Props) {
  const t = useText();
  const words = useScoreWords();
  return (
    <Box
      as="article"
      className="match-card"
      padding="space-12"
      borderRadius="8"
      borderWidth="1"
      borderColor="neutral-subtle"
    >
      <div className="match-card-grid">
        <div className="match-head">
          <Heading level="3" size="xsmall">
            <Link as={RouterLink} to={to}>
              <bdi>{match.title}</bdi>
            </Link>
          </Heading>
          {match.subtitle && (
            <Detail as="div" textColor="subtle">
              <bdi>{match.subtitle}</bdi>
            </Detail>
          )}
        </div>
        <div className="match-score">
          <span className="match-word">{words.word(match)}</span>
          <span>{words.points(match)}</span>
          <ScoreParts match={match} />
        </div>
        <MatchReasons match={match} />
        <HStack gap="space-4 space-8" align="center" className="match-marks">
          {freshness}
          <Detail>{t('score.profile', { profile: t(`weightProfile.${match.weightProfile}`) })}</Detail>
          {pinned && (
            <Tag size="xsmall" variant="moderate" data-color="accent">
              {t('match.pinned')}
            </Tag>
          )}
          {passedOver && (
            <Tag size="xsmall" variant="outline" data-color="neutral">
              {t('match.passedOver')}
            </Tag>
          )}
          {match.refreshed && (
            <Tag size="xsmall" variant="outline" data-color="neutral">
              {t('match.refreshed')}
            </Tag>
          )}
          {marks.map((mark) => (
            <Tag key={mark} size="xsmall" variant="outline" data-color="neutral">
              {mark}
            </Tag>
          ))}
        </HStack>
        {actions && <div className="match-actions">{actions}</div>}
      </div>
    </Box>
  );
}
