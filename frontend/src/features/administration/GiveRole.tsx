import { Button, Heading, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { PlacePicker } from '~/features/administration/PlacePicker';
import { ReasonForm } from '~/features/administration/ReasonForm';
import { rolesFor, scopesOf } from '~/features/administration/roleScopes';
import type { Change, Login, Scope } from '~/features/administration/users';
import type { Role } from '~/lib/roles';
import { useText } from '~/lib/text';

interface Props {
  kind: Login['kind'];
  busy: boolean;
  onSend: (body: Extract<Change, { step: 'roles' | 'roles/removal' }>['body']) => void;
}

/** A role, where it holds, and why. */
export function GiveRole({ kind, busy, onSend }: Props) {
  const t = useText();
  const known = rolesFor(kind);
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState<Role>(known[0] ?? 'AUDITOR');
  const [scope, setScope] = useState<Scope>(scopesOf(role)[0] ?? 'NATIONAL');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const placed = scope !== 'OWN' && scope !== 'NATIONAL';
  const choose = (next: Role) => {
    setRole(next);
    setScope(scopesOf(next)[0] ?? 'NATIONAL');
    setPlace('');
  };
  const send = (reason: string) => {
    setTried(true);
    if (!placed || place) onSend({ role, scope, scopeId: placed ? place : undefined, reason });
  };
  if (!open)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('users.give')}
        </Button>
      </div>
    );
  return (
    <VStack gap="space-12" align="start">
      <Heading level="3" size="xsmall">
        {t('users.give.title')}
      </Heading>
      <Select
        size="small"
        label={t('users.role')}
        value={role}
        onChange={(event) => choose(known.find((one) => one === event.target.value) ?? role)}
      >
        {known.map((one) => (
          <option key={one} value={one}>
            {t(`role.${one}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('users.scope')}
        value={scope}
        onChange={(event) => {
          setScope(scopesOf(role).find((one) => one === event.target.value) ?? scope);
          setPlace('');
        }}
      >
        {scopesOf(role).map((one) => (
          <option key={one} value={one}>
            {t(`users.scope.${one}`)}
          </option>
        ))}
      </Select>
      {placed && (
        <PlacePicker
          scope={scope}
          value={place}
          error={tried && !place ? t('users.place.missing') : undefined}
          onChange={setPlace}
        />
      )}
      <ReasonForm action={t('users.give')} busy={busy} onSend={send} onClose={() => setOpen(false)} />
    </VStack>
  );
}
