import { BodyLong, VStack } from '@navikt/ds-react';
import { useNavigate } from 'react-router';
import { PageTitle } from '~/components/ui/PageTitle';
import { OfficeForm } from '~/features/administration/offices/OfficeForm';
import { useAddOffice } from '~/features/administration/offices/offices';
import { useText } from '~/lib/text';

/** A new office; its people are added as users next. */
export function NewOffice() {
  const t = useText();
  const navigate = useNavigate();
  const add = useAddOffice();
  return (
    <VStack gap="space-16">
      <PageTitle>{t('offices.new.title')}</PageTitle>
      <BodyLong>{t('offices.new.lead')}</BodyLong>
      <OfficeForm
        action={t('offices.add')}
        busy={add.isPending}
        error={add.error}
        onSend={(wanted) =>
          add.mutate(wanted, {
            say: t('offices.saved'),
            onSuccess: ({ data }) => void navigate(`/admin/offices/${data.id}`),
          })
        }
      />
    </VStack>
  );
}
