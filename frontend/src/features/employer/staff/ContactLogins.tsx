import { BodyShort, Heading, Select, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isFinal } from '~/api/problem';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useRoles } from '~/api/session';
import { Loaded } from '~/components/ui/Loaded';
import { LoginCodeBox } from '~/features/organisation/LoginCodeBox';
import { employerRoles } from '~/lib/roles';
import { useText } from '~/lib/text';

type ContactLogin = components['schemas']['ContactLoginView'];

/** The owner of the relation lets people at the workplace log in (INTG-02, EMP-03); others do not see it. */
export function ContactLogins({ workplaceId }: { workplaceId: string }) {
  const t = useText();
  const mayAsk = useRoles().includes('MARKET_CONTACT');
  const logins = useQuery({
    queryKey: ['workplace', workplaceId, 'logins'],
    queryFn: ({ signal }) =>
      read<ContactLogin[]>('/api/v1/workplaces/{id}/logins', { path: { id: workplaceId }, signal }),
    enabled: mayAsk,
  });
  // Another's workplace: not found here.
  if (!mayAsk || isFinal(logins.error)) return null;
  return (
    <section>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('loginCode.people')}
        </Heading>
        <Loaded query={logins}>
          {(all) =>
            all.length === 0 ? (
              <BodyShort>{t('loginCode.nobody')}</BodyShort>
            ) : (
              all.map((one) => (
                <OneLogin
                  key={one.contactId}
                  workplaceId={workplaceId}
                  one={one}
                  onChange={() => void logins.refetch()}
                />
              ))
            )
          }
        </Loaded>
      </VStack>
    </section>
  );
}

function OneLogin({ workplaceId, one, onChange }: { workplaceId: string; one: ContactLogin; onChange: () => void }) {
  const t = useText();
  const [role, setRole] = useState(employerRoles[0]);
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        <bdi>{one.name}</bdi>
      </Heading>
      <Select
        size="small"
        label={t('loginCode.role', { name: one.name })}
        value={role}
        onChange={(event) => setRole(employerRoles.find((known) => known === event.target.value))}
      >
        {employerRoles.map((known) => (
          <option key={known} value={known}>
            {t(`role.${known}`)}
          </option>
        ))}
      </Select>
      <LoginCodeBox
        status={one.login}
        url="/api/v1/workplaces/{id}/logins/{contactId}/code"
        path={{ id: workplaceId, contactId: one.contactId }}
        body={{ role }}
        onChange={onChange}
      />
    </VStack>
  );
}
