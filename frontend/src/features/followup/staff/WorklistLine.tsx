import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { NewDateForm } from '~/features/followup/staff/NewDateForm';
import type { WorklistRow as Row } from '~/features/followup/staff/types';
import { useContactWords } from '~/features/followup/staff/useContactWords';
import { WorklistRow } from '~/features/followup/WorklistRow';
import { useText } from '~/lib/text';

/** One line: L logs, D gives a new date; a question opens its introduction. */
export function WorklistLine({ row }: { row: Row }) {
  const t = useText();
  const say = useContactWords();
  const roles = useRoles();
  const mayLog = roles.includes('ADVISER') || roles.includes('PROVIDER_CONSULTANT');
  const [moving, setMoving] = useState(false);
  const person = row.candidateName ?? t('candidates.tab', { number: row.candidateNumber });
  const whom = t('worklist.whom', { person, workplace: row.workplaceName });
  const what = row.kind === 'QUESTION' ? t('worklist.question') : say(row);
  const to = row.kind === 'QUESTION' ? `/work/introductions/${row.id}` : `/work/placements/${row.placementId}`;
  return (
    <WorklistRow
      item={{
        id: row.id,
        urgency: row.urgency,
        daysOver: row.urgency === 'OVERDUE' || row.urgency === 'ESCALATED' ? row.daysOver : null,
        whom,
        what: row.mine ? what : t('worklist.covered', { what }),
        last: row.lastHeldOn,
        due: row.dueOn,
      }}
      to={to}
      actions={
        row.kind === 'QUESTION' ? (
          <LinkButton to={to} size="small" data-key="l" aria-label={t('worklist.answer.named', { whom })}>
            {t('worklist.answer')}
          </LinkButton>
        ) : (
          mayLog &&
          (moving ? (
            <NewDateForm id={row.id} onClose={() => setMoving(false)} />
          ) : (
            <>
              <LinkButton
                to={`/work/contacts/${row.id}`}
                size="small"
                data-key="l"
                aria-label={t('worklist.log.named', { whom })}
              >
                {t('worklist.log')}
              </LinkButton>
              <Button
                size="small"
                variant="tertiary"
                data-key="d"
                aria-label={t('worklist.newDate.named', { whom })}
                onClick={() => setMoving(true)}
              >
                {t('worklist.newDate')}
              </Button>
            </>
          ))
        )
      }
    />
  );
}
