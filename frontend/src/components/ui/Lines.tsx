import { ChevronRightIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import '~/components/ui/ui.css';

export interface Line {
  to: string;
  title: ReactNode;
  /** What, by when: a short sentence each. */
  details?: readonly (ReactNode | null | undefined | false)[];
  tag?: ReactNode;
}

/** A list whose rows are links of at least 48 px, for a thumb. */
export function Lines({ lines, label }: { lines: readonly Line[]; label: string }) {
  return (
    <ul className="lines" aria-label={label}>
      {lines.map((line) => (
        <li key={line.to} data-row>
          <Link to={line.to}>
            <span className="lines-text">
              <span className="lines-title">{line.title}</span>
              {line.tag}
              {line.details
                ?.filter((detail) => detail !== null && detail !== undefined && detail !== false && detail !== '')
                .map((detail, at) => (
                  <BodyShort key={at} as="span" size="small" textColor="subtle">
                    {detail}
                  </BodyShort>
                ))}
            </span>
            <ChevronRightIcon aria-hidden className="lines-arrow" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
