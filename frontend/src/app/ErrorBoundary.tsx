import { useRouteError } from 'react-router';
import { Failure } from '~/components/ui/Failure';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

/** A fault in a page: the frame stays, and the page says what now. */
export function ErrorBoundary() {
  const t = useText();
  const error = useRouteError();
  return (
    <>
      <PageTitle>{t('app.error.title')}</PageTitle>
      <Failure error={error} retry={() => globalThis.location.reload()} />
    </>
  );
}
