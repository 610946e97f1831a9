import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '~/lib/language';
import type { Area, Words } from '~/lib/route';

/** Texts by key, with those of the components that we did not write. */
type Texts = Record<string, string>;
type Loader = () => Promise<{ default: Texts }>;

/** The words of each audience: nobody loads those of the others. Staff read everything, and so does the gallery. */
const loaders: Record<Language, Record<Words, Loader>> = {
  nb: {
    public: () => import('~/app/words/nb.public'),
    employer: () => import('~/app/words/nb.employer'),
    me: () => import('~/app/words/nb.me'),
    matching: () => import('~/app/words/nb.matching'),
    accesslog: () => import('~/app/words/nb.accesslog'),
    consents: () => import('~/app/words/nb.consents'),
    places: () => import('~/app/words/nb.places'),
    offer: () => import('~/app/words/nb.offer'),
    place: () => import('~/app/words/nb.place'),
    join: () => import('~/app/words/nb.join'),
    about: () => import('~/app/words/nb.about'),
    reference: () => import('~/app/words/nb.reference'),
    staff: () => import('~/app/catalogue.nb'),
  },
  en: {
    public: () => import('~/app/words/en.public'),
    employer: () => import('~/app/words/en.employer'),
    me: () => import('~/app/words/en.me'),
    matching: () => import('~/app/words/en.matching'),
    accesslog: () => import('~/app/words/en.accesslog'),
    consents: () => import('~/app/words/en.consents'),
    places: () => import('~/app/words/en.places'),
    offer: () => import('~/app/words/en.offer'),
    place: () => import('~/app/words/en.place'),
    join: () => import('~/app/words/en.join'),
    about: () => import('~/app/words/en.about'),
    reference: () => import('~/app/words/en.reference'),
    staff: () => import('~/app/catalogue.en'),
  },
};

export async function loadWords(language: Language, areas: readonly Words[]): Promise<Texts> {
  const parts = await Promise.all(areas.map((area) => loaders[language][area]()));
  return Object.assign({}, ...parts.map((part) => part.default)) as Texts;
}

const starts: readonly (readonly [string, Area])[] = [
  ['/work', 'staff'],
  ['/admin', 'staff'],
  ['/audit', 'staff'],
  ['/statistics', 'staff'],
  ['/lead', 'staff'],
  ['/gallery', 'staff'],
  ['/employer', 'employer'],
  ['/me', 'me'],
];

/** The area of an address, before its page is known: the words are loaded beside the page, not after it. */
const areaOfPath = (path: string): Area =>
  starts.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? 'public';

let entered: readonly Words[] = [areaOfPath(globalThis.location.pathname)];
const listeners = new Set<() => void>();

function enter(area: Words) {
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
export const LoadedAreas = createContext<readonly Words[]>([]);

/** Asks for the words of a page; false while they are on their way. */
export function useWordsOf(area: Words): boolean {
  useEffect(() => enter(area), [area]);
  return use(LoadedAreas).includes(area);
}
