import { Suspense, type ComponentType } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useIsDemo, useDemoPersons } from '~/api/demo';
import { useSession } from '~/api/session';
import { useWordsOf } from '~/app/words/area';
import NotFoundPage from '~/app/pages/NotFoundPage';
import { Failure } from '~/components/ui/Failure';
import { Loading } from '~/components/ui/Loading';
import type { Page } from '~/lib/route';

/** Lets a page in only for those who may open it; for others it does not exist. */
export function PageSlot({ page, content: Content }: { page: Page; content: ComponentType }) {
  const { pathname, search } = useLocation();
  const session = useSession();
  const demo = useDemoPersons();
  const isDemo = useIsDemo();
  const worded = useWordsOf(page.words ?? page.area);

  if (page.demoOnly && !import.meta.env.DEV && !isDemo) return demo.isPending ? <Loading /> : <NotFoundPage />;
  if (page.roles) {
    if (session.isPending) return <Loading />;
    if (session.isError) return <Failure error={session.error} retry={() => void session.refetch()} />;
    if (!session.data) return <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
    const mine = session.data.roles;
    if (page.roles.length > 0 && !page.roles.some((role) => mine.includes(role))) return <NotFoundPage />;
  }
  if (!worded) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Content key={pathname} />
    </Suspense>
  );
}
