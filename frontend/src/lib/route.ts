import type { ComponentType } from 'react';
import type { MessageKey } from '~/lib/text';
import type { Role } from '~/lib/roles';

/** The audience of a page; each area has its own API and its own density. */
export type Area = 'public' | 'staff' | 'employer' | 'me';

/** Sets of texts: one for each audience, and those that a single page needs. */
export type Words =
  Area | 'matching' | 'accesslog' | 'consents' | 'places' | 'offer' | 'place' | 'join' | 'about' | 'reference';

/** One page. The registry of these is read by the router, the navigation and the tests. */
export interface Page {
  path: string;
  /** Shown in the tab and read out; never a person's name. */
  title: MessageKey;
  area: Area;
  /** Who may open it; absent: everybody, also without login. An empty list: everybody who is logged in. */
  roles?: readonly Role[];
  load: () => Promise<{ default: ComponentType }>;
  /** Present where the page stands in the header of its area; the texts of the header are the titles. */
  nav?: number;
  /** Whose words it needs, where they are not those of its own area. */
  words?: Words;
  /** Only where persons are fictitious, and while developing. */
  demoOnly?: boolean;
}
