import { Button, Detail } from '@navikt/ds-react';
import { LinkButton } from '~/components/ui/LinkButton';
import { useRoles } from '~/api/session';
import { MatchCard } from '~/features/matching/MatchCard';
import { WhyPanel } from '~/features/matching/staff/WhyPanel';
import { useChosen } from '~/features/matching/staff/chosen';
import { EvidenceLine } from '~/features/matching/staff/EvidenceLine';
import type { Direction } from '~/features/matching/staff/matches';
import { askUrl, whyUrl } from '~/features/matching/staff/urls';
import type { MatchView } from '~/features/matching/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  of: Direction;
  match: MatchView;
  /** There is room for the reasons beside the list; else they have a page, or stand below the card of somebody else's candidate. */
  wide: boolean;
  open: boolean;
  onWhy: (button: HTMLElement) => void;
  onClose: () => void;
}

/** One hit with its two steps: E shows why, A asks or says whom to ring. */
export function MatchRow({ of, match, wide, open, onWhy, onClose }: Props) {
  const t = useText();
  const dates = useDates();
  const to = of === 'candidates' ? `/work/practice-places/${match.placeId}` : `/work/candidates/${match.candidateId}`;
  const named = t('matches.why.named', { title: match.title });
  const chosen = useChosen();
  const roles = useRoles();
  const adviser = roles.includes('ADVISER');
  // The page of reasons is for the candidate's own office.
  const onPage = !wide && match.mayOpen && (adviser || roles.includes('OFFICE_LEADER'));
  return (
    <li data-row>
      <MatchCard
        match={match}
        to={to}
        freshness={
          // Of one place it is the same in each row, and stands above them.
          <>
            {match.barred && <Detail>{t(`matches.barred.${match.barred}`)}</Detail>}
            {of === 'candidates' && match.confirmedOn && (
              <Detail>{t('matches.confirmed', { date: dates.short(match.confirmedOn) })}</Detail>
            )}
            {of === 'candidates' && <EvidenceLine placeId={match.placeId} />}
          </>
        }
        actions={
          <>
            {!onPage ? (
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
              <LinkButton
                to={whyUrl(match, of, chosen)}
                size="small"
                variant="secondary"
                data-key="e"
                aria-label={named}
              >
                {t('matches.why')}
              </LinkButton>
            )}
            {match.mayAsk && (
              <LinkButton
                to={askUrl(match, of, chosen)}
                size="small"
                data-key="a"
                aria-label={t(adviser ? 'matches.ask.named' : 'matches.suggest.named', { title: match.title })}
              >
                {t(adviser ? 'matches.ask' : 'matches.suggest')}
              </LinkButton>
            )}
            {!match.mayAsk && !match.mayOpen && (
              <LinkButton
                to={`/work/candidates/${match.candidateId}`}
                size="small"
                variant="tertiary"
                data-key="a"
                aria-label={t('matches.whoToCall.named', { title: match.title })}
              >
                {t('matches.whoToCall')}
              </LinkButton>
            )}
          </>
        }
      />
      {open && !wide && !onPage && <WhyPanel match={match} onClose={onClose} />}
    </li>
  );
}
