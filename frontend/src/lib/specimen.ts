import type { ReactNode } from 'react';

/** One component in one state, for the gallery and for the accessibility check of every state. */
export interface Specimen {
  /** Component and state, in English: a word for developers. */
  name: string;
  node: ReactNode;
}
