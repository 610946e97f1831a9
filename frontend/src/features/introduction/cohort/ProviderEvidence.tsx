import { BodyShort, ReadMore } from '@navikt/ds-react';
import { useState } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { useProviderEvidence, type ProviderEvidence as Evidence } from '~/features/introduction/cohort/cohorts';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** How it went for those who came from the provider's classes: asked for, beside the board, and nothing in it moves (MAT-32). */
export function ProviderEvidence({ run }: { run: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <ReadMore header={t('cohort.evidence')} open={open} onOpenChange={setOpen}>
      {open && <Known run={run} />}
    </ReadMore>
  );
}

function Known({ run }: { run: string }) {
  const query = useProviderEvidence(run);
  return <Loaded query={query}>{(evidence) => <Lines evidence={evidence} />}</Loaded>;
}

function Lines({ evidence: { finished, jobs, least, since } }: { evidence: Evidence }) {
  const t = useText();
  const dates = useDates();
  const line = () => {
    if (finished === 0) return t('cohort.evidence.none', { date: dates.long(since) });
    if (finished == null) return t('cohort.evidence.few', { least, date: dates.long(since) });
    return jobs == null
      ? t('cohort.evidence.finished', { finished, least, date: dates.long(since) })
      : t('cohort.evidence.line', { finished, jobs, date: dates.long(since) });
  };
  return (
    <>
      <BodyShort spacing>{line()}</BodyShort>
      <BodyShort size="small">{t('cohort.evidence.how')}</BodyShort>
    </>
  );
}
