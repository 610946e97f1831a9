import { VStack } from '@navikt/ds-react';
import { useNavigate } from 'react-router';
import { PageTitle } from '~/components/ui/PageTitle';
import { ProviderForm } from '~/features/administration/providers/ProviderForm';
import { useAddProvider } from '~/features/administration/providers/providers';
import { useText } from '~/lib/text';

/** A new provider; its people are added as users next. */
export function NewProvider() {
  const t = useText();
  const navigate = useNavigate();
  const add = useAddProvider();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('providers.new.title')}</PageTitle>
      <ProviderForm
        action={t('providers.add')}
        busy={add.isPending}
        error={add.error}
        onSend={(wanted) =>
          add.mutate(wanted, { say: t('providers.saved'), onSuccess: () => void navigate('/admin/providers') })
        }
      />
    </VStack>
  );
}
