import { Heading, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import { Loaded } from '~/components/ui/Loaded';
import { LoginCodeBox, type LoginStatus } from '~/features/organisation/LoginCodeBox';
import { useText } from '~/lib/text';

/** The adviser hands over the one-time code for the candidate's first login. */
export function CandidateLogin({ id }: { id: string }) {
  const t = useText();
  const login = useQuery({
    queryKey: ['candidate', id, 'login'],
    queryFn: ({ signal }) => read<LoginStatus>('/api/v1/candidates/{id}/login', { path: { id }, signal }),
  });
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('loginCode.title')}
      </Heading>
      <Loaded query={login}>
        {(status) => (
          <LoginCodeBox
            status={status}
            url="/api/v1/candidates/{id}/login-code"
            path={{ id }}
            onChange={() => void login.refetch()}
          />
        )}
      </Loaded>
    </VStack>
  );
}
