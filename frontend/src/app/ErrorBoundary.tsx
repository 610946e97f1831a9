import { Component, type ReactNode } from 'react';
import { Failure } from '~/components/ui/Failure';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

interface State {
  error?: unknown;
}

/** A fault in a page: the frame stays, and the page says what now. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Fault error={this.state.error} />;
  }
}

function Fault({ error }: { error: unknown }) {
  const t = useText();
  return (
    <>
      <PageTitle>{t('app.error.title')}</PageTitle>
      <Failure error={error} retry={() => globalThis.location.reload()} />
    </>
  );
}
