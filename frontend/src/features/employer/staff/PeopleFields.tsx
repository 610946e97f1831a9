import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Box, Button, Checkbox, CheckboxGroup, Heading, VStack } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import type { Audience } from '~/components/ui/useLanguageCheck';
import type { FormError } from '~/components/ui/FormErrors';
import type { ContactPerson } from '~/features/employer/staff/types';
import { contactRoles, type ContactRole } from '~/lib/enumerations';
import { useText } from '~/lib/text';

interface Props {
  people: readonly ContactPerson[];
  onChange: (people: ContactPerson[]) => void;
  errors: readonly FormError[];
}

const fields = ['name', 'phone', 'email', 'reachedWhen', 'howToMeet'] as const;
/** Free texts among them; the others are no words to check. */
const readers: Partial<Record<(typeof fields)[number], Audience>> = { reachedWhen: 'STAFF', howToMeet: 'HEARD' };

/** The people at a workplace; who is left out goes. */
export function PeopleFields({ people, onChange, errors }: Props) {
  const t = useText();
  const set = (at: number, part: Partial<ContactPerson>) =>
    onChange(people.map((person, index) => (index === at ? { ...person, ...part } : person)));
  return (
    <VStack gap="space-12">
      <Heading level="3" size="xsmall">
        {t('workplaces.people')}
      </Heading>
      {people.map((person, at) => (
        <Box key={at} padding="space-12" borderWidth="1" borderRadius="8" borderColor="neutral-subtle">
          <div className="filters" role="group" aria-label={t('workplaces.people.number', { number: at + 1 })}>
            {fields.map((name) => (
              <CheckedTextField
                key={name}
                audience={readers[name]}
                id={`/contacts/${at}/${name}`}
                size="small"
                label={t(`workplaces.people.${name}`)}
                value={person[name] ?? ''}
                error={errors.find((one) => one.field === `/contacts/${at}/${name}`)?.message}
                onText={(text) => set(at, { [name]: text || (name === 'name' ? '' : null) })}
              />
            ))}
            <CheckboxGroup
              id={`/contacts/${at}/roles`}
              size="small"
              legend={t('workplaces.people.roles')}
              value={person.roles}
              error={errors.find((one) => one.field.startsWith(`/contacts/${at}/roles`))?.message}
              onChange={(roles: ContactRole[]) => set(at, { roles })}
            >
              {contactRoles.map((role) => (
                <Checkbox key={role} value={role}>
                  {t(`contactRole.${role}`)}
                </Checkbox>
              ))}
            </CheckboxGroup>
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              onClick={() => onChange(people.filter((_, index) => index !== at))}
            >
              {t('workplaces.people.remove', { number: at + 1 })}
            </Button>
          </div>
        </Box>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => onChange([...people, { name: '', roles: [] }])}
        >
          {t('workplaces.people.add')}
        </Button>
      </div>
    </VStack>
  );
}
