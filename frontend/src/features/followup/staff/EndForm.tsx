import { Button, Heading, HStack, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useEndPlacement } from '~/features/placement/staff/placements';
import { endKinds, endReasons, type EndKind, type EndReason } from '~/features/placement/staff/types';
import { contractTypes, type ContractType } from '~/lib/enumerations';
import { upperFirst, useText } from '~/lib/text';

/** "Avslutt i dag": how it ended and why, in our words (AGR-14). Leave and illness take no words. */
export function EndForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const end = useEndPlacement(id);
  const [endKind, setKind] = useState<EndKind>();
  const [reason, setReason] = useState<EndReason>();
  const [words, setWords] = useState('');
  const [contract, setContract] = useState<ContractType>();
  const [percent, setPercent] = useState('');
  const hired = endKind === 'HIRED' || reason === 'HIRED_HERE';
  const share = hired && percent.trim() !== '' ? Number(percent) : null;
  const fits = share === null || (Number.isInteger(share) && share >= 1 && share <= 100);
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : end.error ? refused(end.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing([
      ...(endKind ? [] : [{ field: '/endKind', message: t('placements.end.kind.missing') }]),
      ...(fits ? [] : [{ field: '/percent', message: t('placements.end.percent.wrong') }]),
      ...(reason ? [] : [{ field: '/reason', message: t('placements.end.reason.missing') }]),
    ]);
    if (!endKind || !reason || !fits) return;
    end.mutate(
      {
        endKind,
        reason,
        words: reason === 'LEAVE_OR_ILLNESS' ? null : words.trim() || null,
        ...(hired && { contract, percent: share }),
      },
      { say: t('placements.ended'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-12">
        <Heading level="2" size="small">
          {t('placements.endToday')}
        </Heading>
        <FormErrors errors={errors} />
        <Select
          id="/endKind"
          label={t('placements.end.kind')}
          value={endKind ?? ''}
          error={fault('/endKind')}
          onChange={(event) => setKind((event.target.value || undefined) as EndKind | undefined)}
        >
          <option value="">{t('ui.choose')}</option>
          {endKinds.map((one) => (
            <option key={one} value={one}>
              {t(`endKind.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          id="/reason"
          label={t('placements.end.reason')}
          value={reason ?? ''}
          error={fault('/reason')}
          onChange={(event) => setReason((event.target.value || undefined) as EndReason | undefined)}
        >
          <option value="">{t('ui.choose')}</option>
          {endReasons.map((one) => (
            <option key={one} value={one}>
              {t(`placements.reason.${one}`)}
            </option>
          ))}
        </Select>
        {hired && (
          <>
            <Select
              id="/contract"
              label={t('placements.end.contract')}
              value={contract ?? ''}
              error={fault('/contract')}
              onChange={(event) => setContract((event.target.value || undefined) as ContractType | undefined)}
            >
              <option value="">{t('ui.choose')}</option>
              {contractTypes.map((one) => (
                <option key={one} value={one}>
                  {upperFirst(t(`hireContract.${one}`))}
                </option>
              ))}
            </Select>
            <TextField
              id="/percent"
              label={t('placements.end.percent')}
              inputMode="numeric"
              htmlSize={6}
              value={percent}
              error={fault('/percent')}
              onChange={(event) => setPercent(event.target.value)}
            />
          </>
        )}
        {reason !== 'LEAVE_OR_ILLNESS' && (
          <CheckedTextarea
            audience="HEARD"
            id="/words"
            label={t('placements.end.words')}
            description={t('placements.end.words.help')}
            maxLength={500}
            value={words}
            error={fault('/words')}
            onText={(text) => setWords(text)}
          />
        )}
        <HStack gap="space-8">
          <Button type="submit" size="small" variant="danger" loading={end.isPending}>
            {t('placements.endToday')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
