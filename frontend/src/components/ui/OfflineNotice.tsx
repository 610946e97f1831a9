import { InlineMessage } from '@navikt/ds-react';
import { useOnline } from '~/lib/online';
import { useText } from '~/lib/text';

export function OfflineNotice() {
  const t = useText();
  const online = useOnline();
  return <div role="status">{!online && <InlineMessage status="warning">{t('ui.offline')}</InlineMessage>}</div>;
}
