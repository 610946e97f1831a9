import { BodyLong, Button, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { EmptyState } from '~/components/ui/EmptyState';
import { FormErrors } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { rolesFor } from '~/features/administration/roleScopes';
import { useAddSystem, useSystemIssuers } from '~/features/administration/users';
import type { Role } from '~/lib/roles';
import { useText } from '~/lib/text';

const known = rolesFor('SYSTEM');
const fields = ['name', 'subject', 'reason'] as const;

/** A new program: who vouches for it, what it may read, and why. */
export default function NewSystemPage() {
  const t = useText();
  const issuers = useSystemIssuers();
  return (
    <VStack gap="space-16" align="start">
      <BackLink to="/admin/users/systems">{t('systems.title')}</BackLink>
      <PageTitle>{t('systems.new.title')}</PageTitle>
      <BodyLong>{t('systems.new.lead')}</BodyLong>
      <Loaded query={issuers}>
        {(all) =>
          all[0] === undefined ? (
            <EmptyState why={t('systems.issuer.none')} help={t('systems.issuer.none.help')} />
          ) : (
            <SystemForm issuers={all} first={all[0]} />
          )
        }
      </Loaded>
    </VStack>
  );
}

function SystemForm({ issuers, first }: { issuers: readonly string[]; first: string }) {
  const t = useText();
  const refused = useFormErrors();
  const navigate = useNavigate();
  const add = useAddSystem();
  const [form, setForm] = useState({ name: '', subject: '', reason: '' });
  const [issuer, setIssuer] = useState(first);
  const [role, setRole] = useState<Role>(known[0] ?? 'AUDITOR');
  const [missing, setMissing] = useState<{ field: string; message: string }[]>([]);
  const errors = missing.length > 0 ? missing : add.error ? refused(add.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = fields
      .filter((field) => !form[field].trim())
      .map((field) => ({ field: `/${field}`, message: t(`systems.${field}.missing`) }));
    setMissing(absent);
    if (absent.length > 0) return;
    add.mutate(
      { ...form, subject: form.subject.trim(), issuer, role },
      { say: t('users.saved'), onSuccess: ({ data }) => void navigate(`/admin/users/${data.id}`) },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <FormErrors errors={errors} />
        <TextField
          id="/name"
          label={t('users.name')}
          description={t('systems.name.help')}
          value={form.name}
          maxLength={120}
          error={fault('/name')}
          onChange={(event) => setForm({ ...form, name: event.target.value })}
        />
        <Select
          id="/issuer"
          label={t('systems.issuer')}
          value={issuer}
          error={fault('/issuer')}
          onChange={(event) => setIssuer(event.target.value)}
        >
          {issuers.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <TextField
          id="/subject"
          label={t('systems.subject')}
          description={t('systems.subject.help')}
          value={form.subject}
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
          error={fault('/subject')}
          onChange={(event) => setForm({ ...form, subject: event.target.value })}
        />
        <Select
          id="/role"
          label={t('users.role')}
          description={t('systems.role.help')}
          value={role}
          error={fault('/role')}
          onChange={(event) => setRole(known.find((one) => one === event.target.value) ?? role)}
        >
          {known.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
        <TextField
          id="/reason"
          label={t('users.reason')}
          description={t('users.reason.help')}
          value={form.reason}
          maxLength={500}
          error={fault('/reason')}
          onChange={(event) => setForm({ ...form, reason: event.target.value })}
        />
        <Button loading={add.isPending}>{t('systems.add')}</Button>
      </VStack>
    </form>
  );
}
