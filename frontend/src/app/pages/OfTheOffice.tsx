import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useWordsOf } from '~/app/words/area';
import { useText } from '~/lib/text';

/** What staff read, or their leader decides, for the whole office; its words are those of staff. */
export default function OfTheOffice() {
  const t = useText();
  if (!useWordsOf('staff')) return null;
  return (
    <div>
      <Link as={RouterLink} to="/work/choosing">
        {t('choosing.title')}
      </Link>
    </div>
  );
}
