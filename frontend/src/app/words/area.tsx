import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '~/lib/language';
import type { Area } from '~/lib/route';

/** Texts by key, with those of the components that we did not write. */
type Words = Record<string, string>;
type Loader = () => Promise<{ default: Words }>;

/** The words of each audience: nobody loads those of the others. Staff read everything, and so does the gallery. */
const loaders: Record<Language, Record<Area, Loader>> = {
  nb: {
    public: () => import('~/app/words/nb.public'),
    employer: () => import('~/app/words/nb.employer'),
    me: () => import('~/app/words/nb.me'),
    staff: () => import('~/app/catalogue.nb'),
  },
  en: {
    public: () => import('~/app/words/en.public'),
    employer: () => import('~/app/words/en.employer'),
    me: () => import('~/app/words/en.me'),
    staff: () => import('~/app/catalogue.en'),
  },
};

export async function loadWords(language: Language, areas: readonly Area[]): Promise<Words> {
  const parts = await Promise.all(areas.map((area) => loaders[language][area]()));
  return Object.assign({}, ...parts.map((part) => part.default)) as Words;
}

const starts: readonly (readonly [string, Area])[] = [
  ['/work', 'staff'],
  ['/gallery', 'staff'],
  ['/employer', 'employer'],
  ['/me', 'me'],
];

/** The area of an address, before its page is known: the words are loaded beside the page, not after it. */
const areaOfPath = (path: string): Area =>
  starts.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? 'public';

let entered: readonly Area[] = [areaOfPath(globalThis.location.pathname)];
const listeners = new Set<() => void>();

function enter(area: Area) {
  if (entered.includes(area)) return;
  entered = [...entered, area];
  listeners.forEach((listener) => listener());
}

function listen(onChange: () => void) {
  listeners.add(onChange);
  return () => void listeners.delete(onChange);
}

/** The areas that have been opened in this tab. */
export const useEnteredAreas = () => useSyncExternalStore(listen, () => entered);

/** The areas whose words are here. */
export const LoadedAreas = createContext<readonly Area[]>([]);

/** Asks for the words of a page; false while they are on their way. */
export function useWordsOf(area: Area): boolean {
  useEffect(() => enter(area), [area]);
  return use(LoadedAreas).includes(area);
}
