import { BodyShort, Button, Detail, Heading, HStack, Tag, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { partCodes, parts } from '~/features/matching/criteria';
import { useRestoreWeights, type WeightProfile, type WeightVersion } from '~/features/matching/weights/weights';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

interface Props {
  profile: WeightProfile;
  etag: string | null;
  reload: () => void;
}

/** Every version: when, who, why, what changed; an earlier one can be put in force again. */
export function WeightHistory({ profile, etag, reload }: Props) {
  const t = useText();
  const [open, setOpen] = useState<number>();
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('weights.history')}
      </Heading>
      <VStack as="ol" gap="space-16" className="weight-history">
        {profile.history.map((version, index) => (
          <li key={version.version} data-row>
            <Version version={version} before={profile.history[index + 1]} inForce={index === 0} />
            {index > 0 &&
              (open === version.version ? (
                <Restore {...{ profile, etag, reload }} version={version.version} onClose={() => setOpen(undefined)} />
              ) : (
                <Button size="xsmall" variant="tertiary" onClick={() => setOpen(version.version)}>
                  {t('weights.restore', { version: version.version })}
                </Button>
              ))}
          </li>
        ))}
      </VStack>
    </section>
  );
}

interface VersionProps {
  version: WeightVersion;
  before: WeightVersion | undefined;
  inForce: boolean;
}

function Version({ version, before, inForce }: VersionProps) {
  const t = useText();
  const dates = useDates();
  const changes = partCodes
    .flatMap((part) => [...parts[part]])
    .filter((code) => before && version.weights[code] !== before.weights[code])
    .map((code) =>
      t('weights.step', {
        criterion: t(`criterion.${code}`),
        before: before?.weights[code] ?? 0,
        after: version.weights[code] ?? 0,
      }),
    );
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">{t('weights.number', { version: version.version })}</BodyShort>
        {inForce && (
          <Tag size="xsmall" variant="moderate" data-color="success">
            {t('weights.inForce')}
          </Tag>
        )}
      </HStack>
      <Detail>
        {version.madeByName
          ? t('weights.by', { name: version.madeByName, date: dates.long(version.madeAt) })
          : t('weights.first')}
      </Detail>
      {version.reason && <BodyShort>{version.reason}</BodyShort>}
      {version.restoredFrom && <BodyShort>{t('weights.again', { version: version.restoredFrom })}</BodyShort>}
      {changes.length > 0 && <BodyShort size="small">{changes.join(', ')}</BodyShort>}
    </VStack>
  );
}

function Restore({ profile, etag, reload, version, onClose }: Props & { version: number; onClose: () => void }) {
  const t = useText();
  const refused = useFormErrors();
  const restore = useRestoreWeights(profile.code, etag);
  const [reason, setReason] = useState('');
  const errors = restore.error && !isConflict(restore.error) ? refused(restore.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    restore.mutate({ version, reason: reason.trim() }, { say: t('weights.saved'), onSuccess: onClose });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-8" align="start">
        {isConflict(restore.error) && <ConflictNotice onReload={() => (restore.reset(), reload())} />}
        <FormErrors errors={errors} />
        <TextField
          id="/reason"
          size="small"
          label={t('weights.reason')}
          description={t('weights.reason.help')}
          maxLength={500}
          value={reason}
          error={errors.find((one) => one.field === '/reason')?.message}
          onChange={(event) => setReason(event.target.value)}
        />
        <HStack gap="space-8">
          <Button size="small" loading={restore.isPending}>
            {t('weights.restore', { version })}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
