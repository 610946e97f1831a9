import { useSearchParams } from 'react-router';

/** The state of a list, kept in the address: Back, reload and a sent link give the same rows. Defaults are not written. */
export function useUrlState<T extends Record<string, string>>(defaults: T) {
  const [params, setParams] = useSearchParams();
  const state = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, params.get(name) ?? value]),
  ) as T;
  const set = (part: Partial<T>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(part) as [string, string][])
          if (value === defaults[name]) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [state, set] as const;
}
