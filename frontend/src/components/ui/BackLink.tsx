import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';

/**
 * From a page back to its list. Who came from there (`state={{ fromList: true }}` on the link) goes back in the history, and finds the
 * rows, the place and the focus as they were.
 */
export function BackLink({ to, children }: { to: string; children: string }) {
  const navigate = useNavigate();
  const cameFromList = (useLocation().state as { fromList?: boolean } | null)?.fromList;
  const back = (event: MouseEvent) => {
    if (!cameFromList || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <LinkButton variant="tertiary" to={to} onClick={back}>
      {children}
    </LinkButton>
  );
}
