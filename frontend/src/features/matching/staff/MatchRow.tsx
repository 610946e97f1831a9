import { Button, Detail } from '@navikt/ds-react';
import { LinkButton } from '~/components/ui/LinkButton';
import { MatchCard } from '~/features/matching/MatchCard';
import type { Direction } from '~/features/matching/staff/matches';
import { askUrl, whyUrl } from '~/features/matching/staff/urls';
import type { MatchView } from '~/features/matching/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  of: Direction;
  match: MatchView;
  /** There is room for the reasons beside the list; else they have a page. */
  wide: boolean;
  open: boolean;
  onWhy: (button: HTMLElement) => void;
}

/** One hit with its two steps: E shows why, A asks. */
export function MatchRow({ of, match, wide, open, onWhy }: Props) {
  const t = useText();
  const dates = useDates();
  const to = of === 'candidates' ? `/work/practice-places/${match.placeId}` : `/work/candidates/${match.candidateId}`;
  const named = t('matches.why.named', { title: match.title });
  return (
    <li data-row>
      <MatchCard
        match={match}
        to={to}
        freshness={
          match.confirmedOn && <Detail>{t('matches.confirmed', { date: dates.short(match.confirmedOn) })}</Detail>
        }
        actions={
          <>
            {wide ? (
              <Button
                size="small"
                variant="secondary"
                data-key="e"
                aria-label={named}
                aria-expanded={open}
                onClick={(event) => onWhy(event.currentTarget)}
              >
                {t('matches.why')}
              </Button>
            ) : (
              <LinkButton to={whyUrl(match, of)} size="small" variant="secondary" data-key="e" aria-label={named}>
                {t('matches.why')}
              </LinkButton>
            )}
            <LinkButton
              to={askUrl(match, of)}
              size="small"
              data-key="a"
              aria-label={t('matches.ask.named', { title: match.title })}
            >
              {t('matches.ask')}
            </LinkButton>
          </>
        }
      />
    </li>
  );
}
