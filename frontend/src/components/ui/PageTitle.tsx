import { Heading } from '@navikt/ds-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { wentByLink } from '~/lib/backFocus';

interface Props {
  children: ReactNode;
  /** For the tab, where the heading holds a name: "Kandidat 4821". */
  tab?: string;
  /** The form on the page was refused: the tab begins "Feil: ". */
  prefix?: string;
}

/**
 * The one h1 of a page. Names the tab and takes the focus when the page was reached by a link inside the app; after Back the link takes it
 * by which one had left.
 */
export function PageTitle({ children, tab, prefix = '' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // As it was when the page came: filters change the address, and must not move the focus.
  const { key } = useLocation();
  const how = useNavigationType();
  const [first] = useState(key === 'default' || (how === 'POP' && wentByLink(key)));
  useEffect(() => {
    const text = tab ?? heading.current?.textContent ?? '';
    document.title = `${prefix}${text === 'Innpass' || text === '' ? 'Innpass' : `${text} - Innpass`}`;
  });
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [first]);
  return (
    <Heading ref={heading} level="1" size="large" tabIndex={-1} className="page-title">
      {children}
    </Heading>
  );
}
