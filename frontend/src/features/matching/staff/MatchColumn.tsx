import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ShowMore } from '~/components/ui/ShowMore';
import { MatchRow } from '~/features/matching/staff/MatchRow';
import { WhyEmpty } from '~/features/matching/staff/WhyEmpty';
import { keyOf, most, step, type Direction, type MatchList, type Matches } from '~/features/matching/staff/matches';
import { useText } from '~/lib/text';

interface Props {
  of: Direction;
  data: Matches;
  list: MatchList;
  basis: 'full' | 'thin';
  /** How many rows are asked for; the answer may hold more, for the other column. */
  shown: number;
  why: string;
  wide: boolean;
  busy: boolean;
  onWhy: (key: string, button: HTMLElement) => void;
  onClose: () => void;
  onReach: () => void;
  onMore: () => void;
}

/** One of the two columns, ten rows at a time; an empty one says why and what opens more. */
export function MatchColumn({ of, data, list, basis, shown, why, wide, busy, ...on }: Props) {
  const t = useText();
  const rows = data[basis].slice(0, shown);
  const count = data[`${basis}Count`];
  const left = Math.min(count, most) - rows.length;
  const heading = t(list === 'REACH' && basis === 'full' ? 'matches.list.REACH' : `matches.${basis}`);
  const counted = t('ui.shown', { shown: rows.length, count });
  return (
    <section id={`matches-${basis}`}>
      <Heading level="2" size="small" tabIndex={-1} id={`matches-${basis}-heading`}>
        {heading}
      </Heading>
      <BodyShort size="small" spacing>
        {counted}
        {basis === 'full' && ` ${t('matches.below', { count: data.belowMinimum, min: data.minScore })}`}
      </BodyShort>
      {rows.length === 0 ? (
        <EmptyState
          level="3"
          why={t(`matches.empty.${basis}.${list}`)}
          help={
            basis === 'full' && data.whyEmpty ? (
              <WhyEmpty of={of} why={data.whyEmpty} min={data.minScore} />
            ) : (
              t(`matches.empty.${of}.${list}`)
            )
          }
          action={
            list === 'ORDINARY' ? (
              <Button size="small" variant="secondary" onClick={on.onReach}>
                {t('matches.seeReach')}
              </Button>
            ) : undefined
          }
        />
      ) : (
        <ol className="plain-list match-list" aria-labelledby={`matches-${basis}-heading`}>
          {rows.map((match) => (
            <MatchRow
              key={keyOf(match)}
              of={of}
              match={match}
              wide={wide}
              open={keyOf(match) === why}
              onClose={on.onClose}
              onWhy={(button) => on.onWhy(keyOf(match), button)}
            />
          ))}
        </ol>
      )}
      <ShowMore
        size="small"
        more={left > 0 ? on.onMore : undefined}
        busy={busy && shown > rows.length}
        say={`${heading}: ${counted}`}
      >
        {t('ui.more.count', { count: Math.min(left, step) })}
      </ShowMore>
    </section>
  );
}
