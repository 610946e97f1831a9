import { BodyShort, Button, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { DeclineForm } from '~/features/employer/visit/DeclineForm';
import { useAnswerJointVisit, type JointVisit, type JointVisitAnswer } from '~/features/employer/visit/visitHelp';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const colours = {
  ASKED: 'warning',
  ACCEPTED: 'success',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  CALLED_OFF: 'neutral',
} as const;

/** Somebody asked along on a visit: how it stands, and what the reader may do with it. */
export function JointVisitRow({ row, withFirm = false }: { row: JointVisit; withFirm?: boolean }) {
  const t = useText();
  const dates = useDates();
  const answer = useAnswerJointVisit(row.workplaceId);
  const refused = useFormErrors();
  // Among what one is asked oneself, the answer is the thing to give.
  const withdraws = row.mayWithdraw && !withFirm;
  const [declines, setDeclines] = useState(false);
  const send = (body: JointVisitAnswer) =>
    answer.mutate(
      { id: row.id, version: row.version, body },
      { say: t('ui.saved'), onSuccess: () => setDeclines(false) },
    );
  return (
    <VStack gap="space-8">
      <HStack gap="space-8" align="center">
        <BodyShort>
          {withFirm && (
            <>
              <Link as={RouterLink} to={`/work/visits/${row.workplaceId}`}>
                <bdi>{row.workplace}</bdi>
              </Link>{' '}
            </>
          )}
          {t(withFirm ? 'jointVisit.from' : 'jointVisit.with', {
            who: (withFirm ? row.by : row.asked) ?? t('contactLog.somebody'),
            date: dates.long(row.day),
          })}
        </BodyShort>
        <Tag size="xsmall" variant="outline" data-color={colours[row.state]}>
          {t(`jointVisitState.${row.state}`)}
        </Tag>
      </HStack>
      {row.reason && (
        <BodyShort size="small">
          {t(`jointVisitReason.${row.reason}`)}
          {row.otherDay && `: ${dates.long(row.otherDay)}`}
        </BodyShort>
      )}
      {!declines && <FormErrors errors={answer.error ? refused(answer.error) : []} />}
      {!declines && (row.mayAnswer || withdraws) && (
        <HStack gap="space-8" className="no-print">
          {row.mayAnswer && row.state === 'ASKED' && (
            <Button
              size="small"
              variant="secondary"
              loading={answer.isPending}
              onClick={() => send({ step: 'ACCEPT' })}
            >
              {t('jointVisit.accept')}
            </Button>
          )}
          {row.mayAnswer && (
            <Button size="small" variant="secondary" onClick={() => setDeclines(true)}>
              {t(row.state === 'ASKED' ? 'jointVisit.decline' : 'jointVisit.cannot')}
            </Button>
          )}
          {withdraws && (
            <Button
              size="small"
              variant="tertiary"
              loading={answer.isPending}
              onClick={() => send({ step: 'WITHDRAW' })}
            >
              {t('jointVisit.withdraw')}
            </Button>
          )}
        </HStack>
      )}
      {declines && (
        <DeclineForm
          errors={answer.error ? refused(answer.error) : []}
          busy={answer.isPending}
          onSend={send}
          onClose={() => setDeclines(false)}
        />
      )}
    </VStack>
  );
}
