import { BodyShort, Detail, InlineMessage, Link, Tabs, VStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { parts } from '~/features/matching/criteria';
import { useRoles } from '~/api/session';
import { ChooseProfile } from '~/features/matching/staff/ChooseProfile';
import { ShowEvidence } from '~/features/matching/staff/EvidenceLine';
import { byPlace, EvidenceOfPlaces } from '~/features/matching/staff/evidence';
import { MatchColumn } from '~/features/matching/staff/MatchColumn';
import { WhyPanel } from '~/features/matching/staff/WhyPanel';
import {
  columnsOf,
  keyOf,
  most,
  step,
  useMatches,
  type Direction,
  type MatchList,
  type Matches,
} from '~/features/matching/staff/matches';
import type { MatchView } from '~/features/matching/types';
import { announce } from '~/lib/announce';
import { useRowKeys } from '~/lib/useRowKeys';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';
import { useWide } from '~/lib/useWide';
import '~/features/matching/staff/staff.css';

const first = { full: String(step), thin: String(step) };
const rowsOf = (wanted: string) => Math.min(Math.max(Number(wanted) || step, step), most);

/** Well known and thinly known side by side; within reach apart; the reasons of one of them beside the list (MAT-07, MAT-18). */
export function MatchLists({ of, id }: { of: Direction; id: string }) {
  const t = useText();
  const [state, set] = useUrlState({ list: 'ORDINARY', why: '', evidence: '', ...first });
  const list: MatchList = state.list === 'REACH' ? 'REACH' : 'ORDINARY';
  const shown = { full: rowsOf(state.full), thin: rowsOf(state.thin) };
  const adviser = useRoles().includes('ADVISER');
  const evidence = of === 'candidates' && state.evidence === 'true';
  const query = useMatches(of, id, list, Math.max(shown.full, shown.thin), evidence);
  return (
    <Tabs size="small" value={list} onChange={(next) => set({ list: next, why: '', ...first })}>
      <Tabs.List>
        <Tabs.Tab value="ORDINARY" label={t('matches.list.ORDINARY')} />
        <Tabs.Tab value="REACH" label={t('matches.list.REACH')} />
      </Tabs.List>
      <Tabs.Panel value={list} className="matches-panel">
        <VStack gap="space-16">
          {adviser && <ChooseProfile />}
          <BodyShort size="small">{t(list === 'REACH' ? 'matches.reach.meaning' : 'score.meaning')}</BodyShort>
          {of === 'candidates' && <ShowEvidence />}
          <Loaded query={query}>
            {(data) => (
              <EvidenceOfPlaces value={byPlace(evidence ? data.evidence : null)}>
                <Both
                  of={of}
                  data={data}
                  list={list}
                  shown={shown}
                  why={state.why}
                  onWhy={(why) => set({ why })}
                  onReach={() => set({ list: 'REACH', why: '', ...first })}
                  onMore={(basis) => set({ [basis]: String(shown[basis] + step) })}
                  busy={query.isPlaceholderData}
                />
              </EvidenceOfPlaces>
            )}
          </Loaded>
        </VStack>
      </Tabs.Panel>
    </Tabs>
  );
}

interface BothProps {
  of: Direction;
  data: Matches;
  list: MatchList;
  /** How many rows of each column are asked for. */
  shown: Record<'full' | 'thin', number>;
  why: string;
  onWhy: (key: string) => void;
  onReach: () => void;
  onMore: (basis: 'full' | 'thin') => void;
  busy: boolean;
}

function Both({ of, data, list, shown, why, onWhy, onReach, onMore, busy }: BothProps) {
  const t = useText();
  const wide = useWide();
  const keys = useRowKeys<HTMLDivElement>();
  const opener = useRef<HTMLElement>(null);
  const all = [...data.full, ...data.thin];
  const explained = wide ? all.find((match) => keyOf(match) === why) : undefined;
  useAnnounced(list, data, busy);
  const close = () => {
    onWhy('');
    opener.current?.focus();
  };
  return (
    <div ref={keys} className="match-columns" data-panel={explained ? true : undefined}>
      <Legend matches={all} />
      {data.refreshed && <InlineMessage status="info">{t('matches.refreshed')}</InlineMessage>}
      {!wide && data.thin.length > 0 && data.full.length > 0 && (
        <Link href="#matches-thin-heading">{t('matches.toThin', { count: data.thinCount })}</Link>
      )}
      {columnsOf(list).map((basis) => (
        <MatchColumn
          key={basis}
          {...{ of, data, list, basis, why, wide, busy, onReach }}
          shown={shown[basis]}
          onMore={() => onMore(basis)}
          onClose={close}
          onWhy={(key, button) => {
            opener.current = button;
            onWhy(key);
          }}
        />
      ))}
      {explained && <WhyPanel key={why} match={explained} onClose={close} />}
    </div>
  );
}

/** Another list than the one first shown: how many there are is said. */
function useAnnounced(list: MatchList, data: Matches, busy: boolean) {
  const t = useText();
  const said = useRef(list);
  useEffect(() => {
    if (busy || said.current === list) return;
    said.current = list;
    announce(
      columnsOf(list)
        .map((basis) => `${t(`matches.${basis}`)}: ${data[`${basis}Count`]}`)
        .join('. '),
    );
  });
}

/** What the bars of the rows are, once for all. */
function Legend({ matches }: { matches: readonly MatchView[] }) {
  const t = useText();
  const drawn = Object.keys(parts).filter((code) =>
    matches.some((match) => match.parts.some((part) => part.code === code && part.maxPoints > 0)),
  ) as (keyof typeof parts)[];
  if (drawn.length === 0) return null;
  const names = drawn.map((code) => t(`part.${code}`).toLowerCase()).join(', ');
  return <Detail>{t('matches.legend', { names })}</Detail>;
}
