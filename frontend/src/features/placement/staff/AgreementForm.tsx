import { Button, Checkbox, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { isConflict } from '~/api/problem';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { agreementFaults } from '~/features/placement/staff/agreementFaults';
import { ExpectationFields } from '~/features/placement/staff/ExpectationFields';
import { FrameFields } from '~/features/placement/staff/FrameFields';
import { GoalFields } from '~/features/placement/staff/GoalFields';
import { PlanFields } from '~/features/placement/staff/PlanFields';
import { UnionAndTalk } from '~/features/placement/staff/UnionAndTalk';
import { useAgreement, useEditAgreement } from '~/features/placement/staff/placements';
import { useMeanwhile } from '~/features/placement/staff/useMeanwhile';
import type { AgreementContent, AgreementView } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';
import type { useKept } from '~/lib/useKept';

/** What each part of the agreement's form gets. */
export interface PartProps {
  content: AgreementContent;
  set: (part: Partial<AgreementContent>) => void;
  fault: (pointer: string) => string | undefined;
}

export const agreementForm = 'agreement';

interface Props {
  agreement: AgreementView;
  kept: ReturnType<typeof useKept<AgreementContent>>;
}

/** The draft: made from offer and need, nothing typed twice; saved with the version that was read. */
export function AgreementForm({ agreement, kept }: Props) {
  const t = useText();
  const changed = useMeanwhile();
  const refused = useFormErrors();
  const again = useAgreement(agreement.id);
  const edit = useEditAgreement(agreement.id);
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors: readonly FormError[] =
    missing.length > 0 ? missing : edit.error && !isConflict(edit.error) ? refused(edit.error) : [];
  const fault = (pointer: string) => errors.find((one) => one.field === pointer)?.message;
  const { draft: content, etag, meanwhile } = kept;
  const set = (part: Partial<AgreementContent>) => kept.setDraft({ ...content, ...part });
  const parts: PartProps = { content, set, fault };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = agreementFaults(content, t);
    setMissing(absent);
    if (absent.length > 0) return;
    edit.mutate(
      { body: content, etag },
      {
        say: t('ui.saved'),
        onSuccess: (next) => {
          kept.saved({ value: next.data.content, etag: next.etag });
        },
      },
    );
  };
  const reload = async () => {
    const { data } = await again.refetch();
    if (!data) return;
    edit.reset();
    kept.met({ value: data.data.content, etag: data.etag });
  };
  return (
    <form id={agreementForm} onSubmit={send} noValidate>
      <VStack gap="space-24">
        {isConflict(edit.error) && <ConflictNotice onReload={() => void reload()} />}
        {meanwhile && <MeanwhileNotice changes={changed(meanwhile)} />}
        <FormErrors errors={errors} />
        <UnionAndTalk {...parts} part="talk" />
        <ExpectationFields {...parts} />
        <GoalFields {...parts} />
        <PlanFields {...parts} />
        <FrameFields {...parts} />
        <Checkbox
          id="/insuranceConfirmed"
          checked={content.insuranceConfirmed}
          onChange={(event) => set({ insuranceConfirmed: event.target.checked })}
        >
          {t('agreements.insurance.confirm')}
        </Checkbox>
        <UnionAndTalk {...parts} part="union" />
        <CheckedTextarea
          audience="EMPLOYER"
          id="/why"
          label={t('agreements.why')}
          minRows={2}
          maxLength={1000}
          value={content.why ?? ''}
          error={fault('/why')}
          onText={(text) => set({ why: text || null })}
        />
        <div>
          <Button type="submit" loading={edit.isPending}>
            {t('agreements.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
