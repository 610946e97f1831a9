import { BodyLong, Button, Link, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { SessionView } from '~/api/session';
import { FormErrors } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

const field = '/code';

/** Somebody logged in whom nobody here knows yet: a one-time code from staff tells who it is (INTG-02). */
export default function LoginCodePage() {
  const t = useText();
  const refused = useFormErrors();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<{ field: string; message: string }[]>([]);
  const link = useSend({
    mutationFn: async () => {
      await write('POST', '/api/v1/login-link', { body: { code } });
      return read<SessionView>('/api/v1/session').then(({ roles }) => startPage(roles));
    },
    // A page anew: nothing of the time before the login stays in memory.
    onSuccess: (start) => globalThis.location.assign(start),
  });
  const errors = missing.length > 0 ? missing : link.error ? refused(link.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const empty = code.trim() === '';
    setMissing(empty ? [{ field, message: t('app.code.missing') }] : []);
    if (!empty) link.mutate();
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <PageTitle>{t('app.code.title')}</PageTitle>
        <BodyLong>{t('app.code.lead')}</BodyLong>
        <FormErrors errors={errors} />
        <TextField
          id={field}
          label={t('app.code.label')}
          description={t('app.code.help')}
          value={code}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          error={errors.find((one) => one.field === field)?.message}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button loading={link.isPending}>{t('app.code.action')}</Button>
        <BodyLong>{t('app.code.none')}</BodyLong>
        <Link as={RouterLink} to="/join">
          {t('app.code.firm')}
        </Link>
        <Link as={RouterLink} to="/login">
          {t('app.code.again')}
        </Link>
        <PrivacyLink />
      </VStack>
    </form>
  );
}
