import { BodyLong, Box, Heading, VStack } from '@navikt/ds-react';
import { specimens } from '~/app/specimens';
import { PageTitle } from '~/components/ui/PageTitle';
import { useText } from '~/lib/text';

export default function GalleryPage() {
  const t = useText();
  return (
    <>
      <PageTitle>{t('app.gallery.title')}</PageTitle>
      <BodyLong spacing>{t('app.gallery.lead')}</BodyLong>
      <VStack gap="space-32">
        {specimens.map(({ name, node }) => (
          <Box
            key={name}
            as="section"
            aria-label={name}
            padding="space-16"
            borderWidth="1"
            borderColor="neutral-subtle"
          >
            <Heading level="2" size="xsmall" spacing lang="en">
              {name}
            </Heading>
            {node}
          </Box>
        ))}
      </VStack>
    </>
  );
}
