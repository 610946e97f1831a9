import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { demoLoginUrl, useDemoPersons, type DemoPerson } from '~/api/demo';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { roles } from '~/lib/roles';
import { useText } from '~/lib/text';

export default function DemoPage() {
  const t = useText();
  return (
    <>
      <PageTitle>{t('app.demo.title')}</PageTitle>
      <Loaded query={useDemoPersons()}>
        {(persons) =>
          persons && persons.length > 0 ? (
            <VStack gap="space-24">
              <BodyLong>{t('app.demo.lead')}</BodyLong>
              {roles.map((role) => (
                <PersonsOfRole key={role} role={role} persons={persons.filter((person) => person.role === role)} />
              ))}
            </VStack>
          ) : (
            <EmptyState
              why={t('app.demo.none.why')}
              help={t('app.demo.none.help')}
              action={
                <Button as={RouterLink} to="/login">
                  {t('app.login.action')}
                </Button>
              }
            />
          )
        }
      </Loaded>
    </>
  );
}

function PersonsOfRole({ role, persons }: { role: DemoPerson['role']; persons: DemoPerson[] }) {
  const t = useText();
  if (persons.length === 0) return null;
  return (
    <section>
      <Heading level="2" size="small" spacing className="first-upper">
        {t(`role.${role}`)}
      </Heading>
      <ul className="chip-list">
        {persons.map((person) => (
          <li key={person.subject}>
            <Button
              as="a"
              variant="secondary"
              href={demoLoginUrl(person.subject)}
              aria-label={t('app.demo.as', { name: person.name, role: t(`role.${role}`) })}
            >
              <bdi>{person.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
