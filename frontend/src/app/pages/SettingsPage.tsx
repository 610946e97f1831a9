import { Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { languageNames } from '~/app/languageNames';
import { useLanguage } from '~/app/useLanguage';
import { PageTitle } from '~/components/ui/PageTitle';
import { announce } from '~/lib/announce';
import { languages, type Language } from '~/lib/language';
import { useText } from '~/lib/text';
import { themes, useTheme, type ThemeChoice } from '~/lib/theme';

export default function SettingsPage() {
  const t = useText();
  const { language, choose: chooseLanguage } = useLanguage();
  const { choice, choose: chooseTheme } = useTheme();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('app.settings.title')}</PageTitle>
      <RadioGroup
        legend={t('app.settings.language')}
        description={t('app.settings.language.help')}
        value={language}
        onChange={(next: Language) => {
          chooseLanguage(next);
          announce(t('app.settings.saved'));
        }}
      >
        {languages.map((one) => (
          <Radio key={one} value={one}>
            <span lang={one}>{languageNames[one]}</span>
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        legend={t('app.settings.theme')}
        value={choice}
        onChange={(next: ThemeChoice) => {
          chooseTheme(next);
          announce(t('app.settings.saved'));
        }}
      >
        {themes.map((one) => (
          <Radio key={one} value={one}>
            {t(`app.settings.theme.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
    </VStack>
  );
}
