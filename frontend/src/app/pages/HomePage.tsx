import { BodyLong, Box, Button, Heading, Link, List, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useSession } from '~/api/session';
import { PageTitle } from '~/components/ui/PageTitle';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

const doors = ['employer', 'candidate', 'staff'] as const;
const steps = ['1', '2', '3', '4'] as const;

export default function HomePage() {
  const t = useText();
  const session = useSession().data;
  return (
    <VStack gap="space-32">
      <div>
        <PageTitle>{t('app.home.title')}</PageTitle>
        <BodyLong size="large">{t('app.home.lead')}</BodyLong>
      </div>
      <VStack gap="space-16">
        {doors.map((door) => (
          <Box key={door} padding="space-20" borderRadius="12" background="accent-soft">
            <Heading level="2" size="small" spacing>
              {t(`app.home.${door}.heading`)}
            </Heading>
            <BodyLong>{t(`app.home.${door}.text`)}</BodyLong>
          </Box>
        ))}
      </VStack>
      <div>
        <Button as={RouterLink} to={session ? startPage(session.roles) : '/login'}>
          {session ? t('app.login.start') : t('app.login.action')}
        </Button>
      </div>
      <section>
        <Heading level="2" size="medium" spacing>
          {t('app.home.cost.heading')}
        </Heading>
        <BodyLong>{t('app.home.cost.text')}</BodyLong>
      </section>
      <section>
        <Heading level="2" size="medium" spacing>
          {t('app.home.steps.heading')}
        </Heading>
        <List as="ol" className="spaced">
          {steps.map((step) => (
            <List.Item key={step}>{t(`app.home.steps.${step}`)}</List.Item>
          ))}
        </List>
        <Link as={RouterLink} to="/how-matching-works">
          {t('app.home.how')}
        </Link>
      </section>
    </VStack>
  );
}
