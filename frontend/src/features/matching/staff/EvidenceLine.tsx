import { Checkbox, Detail } from '@navikt/ds-react';
import { use } from 'react';
import { EvidenceOfPlaces } from '~/features/matching/staff/evidence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** How it went at the workplace: how many, of how many, since when (MAT-32). */
export function EvidenceLine({ placeId }: { placeId: string }) {
  const t = useText();
  const dates = useDates();
  const known = use(EvidenceOfPlaces).get(placeId);
  if (!known) return null;
  const { finished, hires, since } = known;
  return <Detail>{t('matches.evidence.line', { finished, hires, date: dates.short(since) })}</Detail>;
}

/** Whether the rows say it; the address keeps it, and the order is the same. */
export function ShowEvidence() {
  const t = useText();
  const [state, set] = useUrlState({ evidence: '' });
  return (
    <Checkbox
      size="small"
      checked={state.evidence === 'true'}
      onChange={(event) => set({ evidence: event.target.checked ? 'true' : '' })}
    >
      {t('matches.evidence')}
    </Checkbox>
  );
}
