import { Button } from '@navikt/ds-react';
import { useLanguage } from '~/app/useLanguage';
import { languages } from '~/lib/language';
import { languageNames } from '~/app/languageNames';

/** Offers the other language by its own name, in its own `lang`. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  return languages
    .filter((other) => other !== language)
    .map((other) => (
      <Button key={other} lang={other} size="small" variant="tertiary" onClick={() => choose(other)}>
        {languageNames[other]}
      </Button>
    ));
}
