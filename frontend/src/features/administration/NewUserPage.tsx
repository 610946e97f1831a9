import { Button, Select, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { FormErrors } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useProviders } from '~/features/administration/providers/providers';
import { useAddUser } from '~/features/administration/users';
import { useOffices } from '~/features/organisation/colleagues';
import { useText } from '~/lib/text';

/** A new colleague; roles and the one-time code come on the page that follows. */
export default function NewUserPage() {
  const t = useText();
  const refused = useFormErrors();
  const navigate = useNavigate();
  const offices = useOffices();
  const providers = useProviders();
  const add = useAddUser();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [officeId, setOfficeId] = useState('');
  const [providerId, setProviderId] = useState('');
  const errors = add.error ? refused(add.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      {
        name,
        phone: phone.replace(/\s/g, ''),
        officeId: officeId || undefined,
        providerId: providerId || undefined,
        language: 'NB',
      },
      { say: t('users.saved'), onSuccess: ({ data }) => void navigate(`/admin/users/${data.id}`) },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16" align="start">
        <PageTitle>{t('users.new.title')}</PageTitle>
        <FormErrors errors={errors} />
        <TextField
          id="/name"
          label={t('users.name')}
          value={name}
          error={fault('/name')}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          id="/phone"
          type="tel"
          label={t('users.phone')}
          description={t('users.phone.help')}
          value={phone}
          error={fault('/phone')}
          onChange={(event) => setPhone(event.target.value)}
        />
        <Select
          id="/officeId"
          label={t('users.office')}
          value={officeId}
          error={fault('/officeId')}
          onChange={(event) => (setOfficeId(event.target.value), setProviderId(''))}
        >
          <option value="">{t('users.office.none')}</option>
          {offices.data?.map((office) => (
            <option key={office.id} value={office.id}>
              {office.name}
            </option>
          ))}
        </Select>
        {officeId === '' && (providers.data?.length ?? 0) > 0 && (
          <Select
            id="/providerId"
            label={t('users.provider')}
            value={providerId}
            error={fault('/providerId')}
            onChange={(event) => setProviderId(event.target.value)}
          >
            <option value="">{t('users.provider.none')}</option>
            {providers.data?.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
        )}
        <Button loading={add.isPending}>{t('users.add')}</Button>
      </VStack>
    </form>
  );
}
