import { Button, type ButtonProps } from '@navikt/ds-react';
import { Link } from 'react-router';

/** A link inside the app that looks like a button: it goes somewhere, it does nothing by itself. */
export function LinkButton({ to, ...rest }: ButtonProps & { to: string }) {
  return <Button as={Link} to={to} {...rest} />;
}
