import { BodyShort, Button, Heading, InlineMessage, Link, Tabs, VStack } from '@navikt/ds-react';
import { useRef } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { MatchRow } from '~/features/matching/staff/MatchRow';
import { WhyPanel } from '~/features/matching/staff/WhyPanel';
import { useMatches, type Direction, type MatchList, type Matches } from '~/features/matching/staff/matches';
import type { MatchView } from '~/features/matching/types';
import { useRowKeys } from '~/lib/useRowKeys';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';
import { useWide } from '~/lib/useWide';
import '~/features/matching/staff/staff.css';

const step = 20;
const most = 100;
const keyOf = (match: MatchView) => `${match.candidateId}.${match.placeId}`;

/** Well known and thinly known side by side; within reach apart; the reasons of one of them beside the list (MAT-07, MAT-18). */
export function MatchLists({ of, id }: { of: Direction; id: string }) {
  const t = useText();
  const [state, set] = useUrlState({ list: 'ORDINARY', limit: String(step), why: '' });
  const list: MatchList = state.list === 'REACH' ? 'REACH' : 'ORDINARY';
  const limit = Math.min(Number(state.limit) || step, most);
  const query = useMatches(of, id, list, limit);
  return (
    <VStack gap="space-16">
      <Tabs size="small" value={list} onChange={(next) => set({ list: next, why: '', limit: String(step) })}>
        <Tabs.List>
          <Tabs.Tab value="ORDINARY" label={t('matches.list.ORDINARY')} />
          <Tabs.Tab value="REACH" label={t('matches.list.REACH')} />
        </Tabs.List>
        <Tabs.Panel value={list} className="matches-panel">
          <VStack gap="space-16">
            <BodyShort size="small">{t(list === 'REACH' ? 'matches.reach.meaning' : 'score.meaning')}</BodyShort>
            <Loaded query={query}>
              {(data) => (
                <Both
                  of={of}
                  data={data}
                  list={list}
                  why={state.why}
                  onWhy={(why) => set({ why })}
                  onReach={() => set({ list: 'REACH', why: '' })}
                  more={
                    Math.max(data.fullCount, data.thinCount) > limit && limit < most
                      ? () => set({ limit: String(limit + step) })
                      : undefined
                  }
                  busy={query.isFetching}
                />
              )}
            </Loaded>
          </VStack>
        </Tabs.Panel>
      </Tabs>
    </VStack>
  );
}

interface BothProps {
  of: Direction;
  data: Matches;
  list: MatchList;
  why: string;
  onWhy: (key: string) => void;
  onReach: () => void;
  more: (() => void) | undefined;
  busy: boolean;
}

function Both({ of, data, list, why, onWhy, onReach, more, busy }: BothProps) {
  const t = useText();
  const wide = useWide();
  const keys = useRowKeys<HTMLDivElement>();
  const opener = useRef<HTMLElement>(null);
  const shown = wide ? [...data.full, ...data.thin].find((match) => keyOf(match) === why) : undefined;
  const close = () => {
    onWhy('');
    opener.current?.focus();
  };
  const column = (basis: 'full' | 'thin', count: number) => (
    <section id={`matches-${basis}`}>
      <Heading level="2" size="small" tabIndex={-1} id={`matches-${basis}-heading`}>
        {t(`matches.${basis}`)}
      </Heading>
      <BodyShort size="small" spacing role="status">
        {t('matches.count', { shown: data[basis].length, count })}{' '}
        {basis === 'full' && t('matches.below', { count: data.belowMinimum, min: data.minScore })}
      </BodyShort>
      {data[basis].length === 0 ? (
        <EmptyState
          level="3"
          why={t(`matches.empty.${basis}.${list}`)}
          help={t(`matches.empty.${of}.${list}`)}
          action={
            list === 'ORDINARY' ? (
              <Button size="small" variant="secondary" onClick={onReach}>
                {t('matches.seeReach')}
              </Button>
            ) : undefined
          }
        />
      ) : (
        <ol className="plain-list match-list">
          {data[basis].map((match) => (
            <MatchRow
              key={keyOf(match)}
              of={of}
              match={match}
              wide={wide}
              open={keyOf(match) === why}
              onClose={close}
              onWhy={(button) => {
                opener.current = button;
                onWhy(keyOf(match));
              }}
            />
          ))}
        </ol>
      )}
    </section>
  );
  return (
    <div ref={keys} className="match-columns" data-panel={shown ? true : undefined}>
      {data.refreshed && <InlineMessage status="info">{t('matches.refreshed')}</InlineMessage>}
      {!wide && data.thin.length > 0 && data.full.length > 0 && (
        <Link href="#matches-thin-heading">{t('matches.toThin', { count: data.thinCount })}</Link>
      )}
      {column('full', data.fullCount)}
      {column('thin', data.thinCount)}
      {shown && <WhyPanel key={why} match={shown} onClose={close} />}
      {more && (
        <div>
          <Button variant="secondary" size="small" loading={busy} onClick={more}>
            {t('ui.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
