import { BodyLong, Button, Heading, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { useSend } from '~/api/mutation';
import { write } from '~/api/request';
import { useRoles, useSession } from '~/api/session';
import { languageNames } from '~/app/languageNames';
import { useLanguage } from '~/app/useLanguage';
import { Failure } from '~/components/ui/Failure';
import { PageTitle } from '~/components/ui/PageTitle';
import { choosers } from '~/features/employer/choice/choosers';
import { announce } from '~/lib/announce';
import { wipeDrafts } from '~/lib/draft';
import { languages, type Language } from '~/lib/language';
import { useText } from '~/lib/text';
import { themes, useTheme, type ThemeChoice } from '~/lib/theme';

const OfTheOffice = lazy(() => import('~/app/pages/OfTheOffice'));

export default function SettingsPage() {
  const t = useText();
  const { language, choose: chooseLanguage } = useLanguage();
  const { choice, choose: chooseTheme } = useTheme();
  const chooses = useRoles().some((role) => choosers.includes(role));
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
      <Suspense>{chooses && <OfTheOffice />}</Suspense>
      <LogOutEverywhere />
    </VStack>
  );
}

function LogOutEverywhere() {
  const t = useText();
  const session = useSession();
  const end = useSend({
    mutationFn: () => write('DELETE', '/api/v1/sessions'),
    onSuccess: () => {
      wipeDrafts();
      globalThis.location.assign('/login');
    },
  });
  if (!session.data) return null;
  return (
    <VStack gap="space-12" align="start">
      <Heading level="2" size="xsmall">
        {t('app.settings.everywhere')}
      </Heading>
      <BodyLong>{t('app.settings.everywhere.help')}</BodyLong>
      {end.error && <Failure error={end.error} />}
      <Button variant="secondary" loading={end.isPending} onClick={() => end.mutate()}>
        {t('app.settings.everywhere')}
      </Button>
    </VStack>
  );
}
