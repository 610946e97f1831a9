import { Box, Heading, Select, VStack } from '@navikt/ds-react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import type { FormError } from '~/components/ui/FormErrors';
import type { Override } from '~/features/introduction/overrides/overrides';
import { overrideReasons, type OverrideReason } from '~/features/introduction/staff/types';
import { useText } from '~/lib/text';

/** What is typed so far. */
export interface OverrideDraft {
  reason: OverrideReason | '';
  words: string;
}

export const emptyOverride: OverrideDraft = { reason: '', words: '' };

/** The reason as it is sent, when both parts are there. */
export const wholeOverride = ({ reason, words }: OverrideDraft): Override | undefined =>
  reason && words.trim() ? { reason, words: words.trim() } : undefined;

interface Props {
  title: string;
  draft: OverrideDraft;
  errors: readonly FormError[];
  onChange: (draft: OverrideDraft) => void;
}

/** Code and words of a choice against the list; staff read them, they are kept and counted. */
export function OverrideFields({ title, draft, errors, onChange }: Props) {
  const t = useText();
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <Box as="section" padding="space-16" borderRadius="8" background="neutral-soft" aria-labelledby="override">
      <VStack gap="space-12">
        <Heading level="2" size="xsmall" id="override">
          {title}
        </Heading>
        <Select
          id="/override/reason"
          size="small"
          label={t('override.reason')}
          value={draft.reason}
          error={error('/override/reason')}
          onChange={(event) => onChange({ ...draft, reason: event.target.value as OverrideReason | '' })}
        >
          <option value="">{t('override.choose')}</option>
          {overrideReasons.map((one) => (
            <option key={one} value={one}>
              {t(`overrideReason.${one}`)}
            </option>
          ))}
        </Select>
        <CheckedTextarea
          audience="HEARD"
          id="/override/words"
          size="small"
          label={t('override.words')}
          maxLength={500}
          value={draft.words}
          error={error('/override/words')}
          onText={(words) => onChange({ ...draft, words })}
        />
      </VStack>
    </Box>
  );
}
