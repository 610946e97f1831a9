import { Button, type ButtonProps } from '@navikt/ds-react';
import { Link, type LinkProps } from 'react-router';

/** A link inside the app that looks like a button: it goes somewhere, it does nothing by itself. */
export function LinkButton({ to, ...rest }: ButtonProps & { to: string; state?: LinkProps['state'] }) {
  // Aksel calls every such element a button; a screen reader should hear that it leads to a page.
  return <Button as={Link} to={to} role={undefined} {...rest} />;
}
