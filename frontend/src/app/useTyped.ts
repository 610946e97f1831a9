import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { endedKey, sessionKey } from '~/api/session';
import { markTyped } from '~/lib/typed';

/** Keeps account of whether the page holds what somebody typed; a session that ended meanwhile ends here at the next page. */
export function useTyped() {
  const { pathname } = useLocation();
  const client = useQueryClient();

  useLayoutEffect(() => {
    markTyped(false);
    if (!client.getQueryData(endedKey)) return;
    client.setQueryData(endedKey, false);
    client.setQueryData(sessionKey, null);
  }, [pathname, client]);

  useEffect(() => {
    const mark = ({ target }: Event) => {
      if (target instanceof Element && target.closest('main')) markTyped(true);
    };
    document.addEventListener('input', mark, true);
    return () => document.removeEventListener('input', mark, true);
  }, []);
}
