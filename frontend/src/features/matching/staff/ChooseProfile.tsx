import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { profiles, reasons, useChosen } from '~/features/matching/staff/chosen';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** Which profile the list is ranked by; an adviser may take another one, with a reason (MAT-08). */
export function ChooseProfile() {
  const t = useText();
  const chosen = useChosen();
  const [, set] = useUrlState({ profile: '', profileReason: '', why: '' });
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <Choice
        onClose={() => setOpen(false)}
        onChoose={(profile, profileReason) => {
          set({ profile, profileReason, why: '' });
          setOpen(false);
        }}
      />
    );
  const { profile, profileReason } = chosen;
  return (
    <HStack gap="space-12" align="center">
      <BodyShort size="small">
        {profile && profileReason
          ? t('matches.chosen', {
              profile: t(`weightProfile.${profile}`),
              reason: t(`matches.chosenWhy.${profileReason}`),
            })
          : t('matches.chosen.aim')}
      </BodyShort>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t('matches.choose')}
      </Button>
      {profile && (
        <Button size="xsmall" variant="tertiary" onClick={() => set({ profile: '', profileReason: '', why: '' })}>
          {t('matches.choose.undo')}
        </Button>
      )}
    </HStack>
  );
}

interface ChoiceProps {
  onChoose: (profile: string, reason: string) => void;
  onClose: () => void;
}

function Choice({ onChoose, onClose }: ChoiceProps) {
  const t = useText();
  const before = useChosen();
  const [profile, setProfile] = useState<string>(before.profile ?? '');
  const [reason, setReason] = useState<string>(before.profileReason ?? '');
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (profile && reason) onChoose(profile, reason);
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <HStack gap="space-16" align="start">
          <Select
            size="small"
            label={t('matches.choose.profile')}
            value={profile}
            error={tried && !profile ? t('matches.choose.missing') : undefined}
            onChange={(event) => setProfile(event.target.value)}
          >
            <option value="">{t('matches.choose.one')}</option>
            {profiles.map((code) => (
              <option key={code} value={code}>
                {t(`weightProfile.${code}`)}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            label={t('matches.choose.reason')}
            value={reason}
            error={tried && !reason ? t('matches.choose.missing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">{t('matches.choose.one')}</option>
            {reasons.map((code) => (
              <option key={code} value={code}>
                {t(`matches.chosenWhy.${code}`)}
              </option>
            ))}
          </Select>
        </HStack>
        <BodyShort size="small">{t('matches.choose.meaning')}</BodyShort>
        <HStack gap="space-8">
          <Button size="small">{t('matches.choose.send')}</Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
