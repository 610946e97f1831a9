import { Heading, List } from '@navikt/ds-react';
import { useText } from '~/lib/text';

/** Questions that belong to the phase of the placement. */
export function Prompts({ prompts }: { prompts: readonly string[] }) {
  const t = useText();
  if (prompts.length === 0) return null;
  return (
    <section>
      <Heading level="2" size="xsmall">
        {t('contact.prompts')}
      </Heading>
      <List>
        {prompts.map((prompt) => (
          <List.Item key={prompt}>{prompt}</List.Item>
        ))}
      </List>
    </section>
  );
}
