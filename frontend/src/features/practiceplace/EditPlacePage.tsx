import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isConflict, Problem } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { errorsOf, localPointer, steps } from '~/features/practiceplace/need/checks';
import { draftOf, type NeedDraft } from '~/features/practiceplace/need/draft';
import { StepForm } from '~/features/practiceplace/need/StepForm';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { useEditPlace } from '~/features/practiceplace/need/writeNeed';
import { useOwnPlace } from '~/features/practiceplace/ownPlaces';
import { useText } from '~/lib/text';

/** The same questions on one page, for a place that exists; from the submission on the need gets a new version. */
export default function EditPlacePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useOwnPlace(id);
  return (
    <>
      <PageTitle>{t('place.edit')}</PageTitle>
      <Loaded query={query}>
        {({ data, etag }) => <Editor place={data} etag={etag} reload={async () => void (await query.refetch())} />}
      </Loaded>
    </>
  );
}

const asked = steps.filter((step) => step !== 'review');

function Editor({ place, etag, reload }: { place: OwnPlace; etag: string | null; reload: () => Promise<void> }) {
  const t = useText();
  const go = useNavigate();
  const refused = useFormErrors();
  const edit = useEditPlace(place.id);
  const [draft, setDraft] = useState<NeedDraft>(() => draftOf(place, ''));
  const [readAt, setReadAt] = useState(etag);
  const [missing, setMissing] = useState<FormError[]>([]);
  const page = `/employer/practice-places/${place.id}`;
  const errors =
    missing.length > 0
      ? missing
      : edit.error instanceof Problem && !isConflict(edit.error)
        ? refused(edit.error, localPointer)
        : [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = asked.flatMap((step) => errorsOf(step, draft, t));
    setMissing(found);
    if (found.length > 0) return;
    edit.mutate(
      { draft, etag: readAt },
      {
        say: t('ui.saved'),
        onSuccess: () => {
          void go(page);
        },
      },
    );
  };
  const takeNew = async () => {
    await reload();
    edit.reset();
    setReadAt(null);
  };
  // After a conflict the answers stay; the next save goes against what was fetched.
  const current = readAt === null ? etag : readAt;
  if (current !== readAt) setReadAt(current);
  return (
    <form id="place" onSubmit={save} noValidate>
      <VStack gap="space-32">
        {isConflict(edit.error) && <ConflictNotice onReload={() => void takeNew()} />}
        <FormErrors errors={errors} />
        {asked.map((step) => (
          <Section key={step} title={t(`need.step.${step}`)}>
            <StepForm
              step={step}
              draft={draft}
              errors={errors}
              locked={place.prospectLocked}
              change={(part) => setDraft({ ...draft, ...part })}
            />
          </Section>
        ))}
        <HStack gap="space-12">
          <Button type="submit" loading={edit.isPending}>
            {t('ui.save')}
          </Button>
          <LinkButton variant="secondary" to={page}>
            {t('ui.cancel')}
          </LinkButton>
        </HStack>
      </VStack>
    </form>
  );
}
