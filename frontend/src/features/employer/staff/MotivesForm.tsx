import { Checkbox, CheckboxGroup, Select } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextarea } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import {
  hostMotives,
  useTellMotives,
  weightOf,
  weights,
  type HostMotive,
  type Motives,
} from '~/features/employer/staff/motives';
import { useText } from '~/lib/text';

interface Props {
  motives: Motives;
  etag: string | null;
  onReload: () => void;
  onClose: () => void;
}

type Chosen = Partial<Record<HostMotive, number>>;

/** Which motives were heard, and how much each weighs; it takes the place of what was written before. */
export function MotivesForm({ motives, etag, onReload, onClose }: Props) {
  const t = useText();
  const tell = useTellMotives(motives.workplaceId);
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(motives.motives.map(({ motive, importance }) => [motive, importance])),
  );
  const [words, setWords] = useState(motives.words ?? '');
  const picked = hostMotives.filter((one) => chosen[one] !== undefined);
  const send = () => {
    const body = {
      motives: picked.map((motive) => ({ motive, importance: chosen[motive] ?? 3 })),
      words: words.trim() || null,
    };
    tell.mutate({ body, etag }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <EditForm label={t('motives.edit')} sent={tell} onSend={send} onReload={onReload} onClose={onClose}>
      {(fault) => (
        <>
          <CheckboxGroup
            size="small"
            legend={t('motives.which')}
            description={t('motives.use')}
            value={picked}
            onChange={(now: HostMotive[]) =>
              setChosen(Object.fromEntries(now.map((one) => [one, chosen[one] ?? 3])) as Chosen)
            }
          >
            {hostMotives.map((one) => (
              <Checkbox key={one} value={one}>
                {t(`hostMotive.${one}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {picked.map((one, at) => (
            <Select
              key={one}
              id={`/motives/${at}/importance`}
              size="small"
              label={t('motives.howMuch', { motive: t(`hostMotive.${one}`) })}
              value={weightOf(chosen[one] ?? 3)}
              onChange={(event) => setChosen({ ...chosen, [one]: Number(event.target.value) })}
            >
              {weights.map((weight) => (
                <option key={weight} value={weight}>
                  {t(`motives.weight.${weight}`)}
                </option>
              ))}
            </Select>
          ))}
          <CheckedTextarea
            audience="HEARD"
            id="/words"
            size="small"
            label={t('motives.words')}
            maxLength={500}
            minRows={2}
            value={words}
            error={fault('/words')}
            onText={setWords}
          />
        </>
      )}
    </EditForm>
  );
}
