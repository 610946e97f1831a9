import { Button, HStack, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useChecklist, useOwnOffices } from '~/features/employer/choice/choice';
import { ChecklistForm } from '~/features/employer/choice/ChecklistForm';
import { Answers } from '~/features/employer/choice/Answers';
import { useText } from '~/lib/text';

/** What the reader's office knows of a workplace before somebody is placed there for the first time (EMP-17). */
export default function ChoiceSection({ id }: { id: string }) {
  const offices = useOwnOffices();
  const asked = useSearchParams()[0].get('office');
  const office = offices.find((one) => one === asked) ?? offices[0];
  return office ? <OfOffice id={id} office={office} opened={asked === office} /> : null;
}

function OfOffice({ id, office, opened }: { id: string; office: string; opened: boolean }) {
  const t = useText();
  const query = useChecklist(id, office);
  const [open, setOpen] = useState(opened);
  return (
    <Section title={t('choice.title')}>
      <Loaded query={query}>
        {({ data, etag }) =>
          open ? (
            <ChecklistForm
              checklist={data}
              etag={etag}
              onReload={() => void query.refetch()}
              onClose={() => setOpen(false)}
            />
          ) : (
            <VStack gap="space-12">
              {data.filled ? (
                <Answers filled={data.filled} office={data.office} />
              ) : (
                <EmptyState level="3" why={t('choice.empty', { office: data.office })} help={t('choice.empty.help')} />
              )}
              <HStack gap="space-16" align="center">
                <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
                  {t(data.filled ? 'choice.again' : 'choice.fill')}
                </Button>
                <Link as={RouterLink} to="/work/choosing">
                  {t('choosing.title')}
                </Link>
              </HStack>
            </VStack>
          )
        }
      </Loaded>
    </Section>
  );
}
