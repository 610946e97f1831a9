import { BodyLong, Button } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import { PageTitle } from '~/components/ui/PageTitle';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

/** Also what one sees who has no access: both look the same. */
export default function NotFoundPage() {
  const t = useText();
  const mine = useRoles();
  return (
    <>
      <PageTitle>{t('app.notFound.title')}</PageTitle>
      <BodyLong spacing>{t('app.notFound.text')}</BodyLong>
      <Button as={RouterLink} to={startPage(mine)}>
        {t('app.notFound.start')}
      </Button>
    </>
  );
}
