import { Alert, BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useSend } from '~/api/mutation';
import { write } from '~/api/request';
import type { components } from '~/api/schema';
import { Failure } from '~/components/ui/Failure';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

export type LoginStatus = components['schemas']['LoginStatusView'];
type MadeCode = components['schemas']['MadeCodeView'];

interface Props {
  status: LoginStatus;
  /** Where a code is made (POST) and withdrawn (DELETE). */
  url: string;
  path: Record<string, string>;
  body?: unknown;
  onChange: () => void;
}

/** Whether somebody can log in, and the one-time code by which the first login is linked (INTG-02). */
export function LoginCodeBox({ status, url, path, body, onChange }: Props) {
  const t = useText();
  const dates = useDates();
  const [made, setMade] = useState<MadeCode>();
  const make = useSend({
    mutationFn: () => write<MadeCode>('POST', url, { path, body }),
    onSuccess: ({ data }) => (setMade(data), onChange()),
  });
  const withdraw = useSend({
    mutationFn: () => write('DELETE', url, { path }),
    onSuccess: () => (setMade(undefined), onChange()),
  });
  const { code } = status;
  // No link: who followed it would lose the code.
  const notice = `${globalThis.location.origin}/privacy`;
  const error = make.error ?? withdraw.error;
  return (
    <VStack gap="space-8">
      <BodyShort>
        {status.linkedAt ? t('loginCode.linked', { day: dates.long(status.linkedAt) }) : t('loginCode.notLinked')}
      </BodyShort>
      {made ? (
        <Alert variant="success" size="small">
          <BodyShort>{t('loginCode.made', { day: dates.long(made.endsAt) })}</BodyShort>
          <BodyShort size="large" weight="semibold">
            <bdi>{made.code}</bdi>
          </BodyShort>
          <BodyShort>
            {t('loginCode.privacy')} <bdi>{notice}</bdi>
          </BodyShort>
        </Alert>
      ) : (
        code && (
          <BodyShort>
            {code.dead
              ? t('loginCode.dead')
              : t('loginCode.waits', { made: dates.long(code.madeAt), day: dates.long(code.endsAt) })}
          </BodyShort>
        )
      )}
      {error && <Failure error={error} />}
      <HStack gap="space-8">
        {status.active && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={make.isPending}
            onClick={() => make.mutate(undefined, { say: t('loginCode.said') })}
          >
            {t(code || made ? 'loginCode.makeNew' : 'loginCode.make')}
          </Button>
        )}
        {(code ?? made) && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined, { say: t('loginCode.withdrawn') })}
          >
            {t('loginCode.withdraw')}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}
