import { BodyLong, VStack } from '@navikt/ds-react';
import { BackLink } from '~/components/ui/BackLink';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { PageTitle } from '~/components/ui/PageTitle';
import { UserTable } from '~/features/administration/UserTable';
import { useUsers } from '~/features/administration/users';
import { useText } from '~/lib/text';

/** Programs that call the API with tokens of their own (INTG-02). */
export default function SystemsPage() {
  const t = useText();
  const list = useUsers({ query: '', kind: 'SYSTEM', waiting: '' });
  return (
    <VStack gap="space-16">
      <div>
        <BackLink to="/admin/users">{t('users.title')}</BackLink>
      </div>
      <PageTitle>{t('systems.title')}</PageTitle>
      <BodyLong>{t('systems.lead')}</BodyLong>
      <div>
        <LinkButton to="/admin/users/systems/new" size="small">
          {t('systems.new.title')}
        </LinkButton>
      </div>
      <UserTable
        caption={t('systems.title')}
        list={list}
        empty={<EmptyState why={t('systems.empty')} help={t('systems.empty.help')} />}
      />
    </VStack>
  );
}
