import { Button, HStack } from '@navikt/ds-react';
import { myDataUrl, useServerLanguage } from '~/features/candidate/rights/myData';
import { useText } from '~/lib/text';

/** "Last ned alt": a file to read and print, and one for machines. */
export function Downloads() {
  const t = useText();
  const language = useServerLanguage();
  return (
    <HStack gap="space-12">
      <Button as="a" role={undefined} variant="primary" href={`${myDataUrl}/file?language=${language}`} download>
        {t('myData.download.file')}
      </Button>
      <Button as="a" role={undefined} variant="secondary" href={myDataUrl} download="innpass.json">
        {t('myData.download.machine')}
      </Button>
    </HStack>
  );
}
