import { BodyShort, Button, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useFirstPlacement, type FirstPlacement } from '~/features/placement/choice/firstPlacements';
import { usePropose } from '~/features/placement/staff/placements';
import type { AgreementView } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const field = '/firstPlacementReason';

interface Props {
  agreement: AgreementView;
  /** The reason as it is being written; kept by the page, for what it stands in goes away while the agreement is edited. */
  typed: string | undefined;
  onTyped: (reason: string) => void;
}

/** Puts the agreement before the parties. A first placement without a checklist says why (EMP-17). */
export function ProposeStep({ agreement, typed, onTyped }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const propose = usePropose(agreement.id);
  const first = useFirstPlacement(agreement.id);
  const errors = propose.error ? refused(propose.error) : [];
  const fault = errors.find((one) => one.field === field)?.message;
  const needed = fault !== undefined || (first.data?.first === true && !first.data.checklistOn);
  const reason = typed ?? first.data?.reason ?? '';
  const send = () =>
    propose.mutate(needed ? reason.trim() || null : null, {
      say: t('agreements.proposed'),
      // Somebody may have been placed there, or called off, since the page was read.
      onError: () => void first.refetch(),
    });
  return (
    <VStack gap="space-12" align="start">
      <FormErrors errors={errors} />
      {needed ? (
        <>
          <BodyShort size="small">{t('agreements.first.needed')}</BodyShort>
          <Link as={RouterLink} to={`/work/workplaces/${agreement.workplaceId}?office=${first.data?.officeId ?? ''}`}>
            {t('agreements.first.checklist')}
          </Link>
          <CheckedTextarea
            audience="HEARD"
            id={field}
            size="small"
            label={t('agreements.first.reason')}
            description={t('agreements.first.reason.help')}
            maxLength={500}
            minRows={2}
            value={reason}
            error={fault}
            onText={onTyped}
          />
        </>
      ) : (
        first.data && <Ground first={first.data} />
      )}
      <Button size="small" loading={propose.isPending} onClick={send}>
        {t('agreements.propose')}
      </Button>
      <BodyShort size="small">{t('agreements.propose.help')}</BodyShort>
    </VStack>
  );
}

/** What a first placement rests on, once it has been put forward. */
export function RestsOn({ agreement }: { agreement: AgreementView }) {
  const first = useFirstPlacement(agreement.id).data;
  return first ? <Ground first={first} /> : null;
}

function Ground({ first: { first, checklistOn, reason } }: { first: FirstPlacement }) {
  const t = useText();
  const dates = useDates();
  if (reason)
    return (
      <BodyShort size="small">
        {t('agreements.first.rests')} <span className="as-written">{reason}</span>
      </BodyShort>
    );
  return first && checklistOn ? (
    <BodyShort size="small">{t('agreements.first.filled', { date: dates.long(checklistOn) })}</BodyShort>
  ) : null;
}
