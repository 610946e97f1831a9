import { Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { newKey } from '~/api/request';
import { useSession } from '~/api/session';
import { DateField } from '~/components/ui/DateField';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useAssign, type Firm, type MarketBoard } from '~/features/placement/board/marketBoard';
import { useText } from '~/lib/text';

interface Props {
  firm: Firm;
  board: MarketBoard;
  onClose: () => void;
}

const channels = ['VISIT', 'PHONE', 'VIDEO'] as const;

/** Who contacts a firm, and on which day: the plan stands in the contact log at once (EMP-19). */
export function AssignForm({ firm, board, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const me = useSession().data?.personId;
  const assign = useAssign(firm.workplaceId);
  const [key] = useState(newKey);
  const first = board.visitors.find((one) => one.staffId === me) ?? board.visitors[0];
  const [staffId, setStaffId] = useState(first?.staffId ?? '');
  const [channel, setChannel] = useState<(typeof channels)[number]>('VISIT');
  const [day, setDay] = useState<string | undefined>(board.nextMonday);
  const errors = assign.error ? refused(assign.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const offices = board.offices.length > 1;
  const send = (event: FormEvent) => {
    event.preventDefault();
    assign.mutate(
      { body: { staffId, day: day ?? '', channel }, key },
      { say: t('board.assigned'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={t('board.assign.for', { firm: firm.workplace })}>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <Select
          id="/staffId"
          size="small"
          label={t('board.who')}
          value={staffId}
          error={fault('/staffId')}
          onChange={(event) => setStaffId(event.target.value)}
        >
          {board.visitors.map((one) => (
            <option key={one.staffId} value={one.staffId}>
              {[one.name, offices && board.offices.find((office) => office.id === one.officeId)?.name]
                .filter(Boolean)
                .join(', ')}
            </option>
          ))}
        </Select>
        <DateField id="/day" size="small" label={t('board.day')} value={day} error={fault('/day')} onChange={setDay} />
        <Select
          id="/channel"
          size="small"
          label={t('contactLog.channel')}
          value={channel}
          error={fault('/channel')}
          onChange={(event) => setChannel(event.target.value as (typeof channels)[number])}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`activityChannel.${one}`)}
            </option>
          ))}
        </Select>
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={assign.isPending}>
            {t('board.assign')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
