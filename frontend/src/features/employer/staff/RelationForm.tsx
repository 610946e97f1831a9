import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { EditForm } from '~/components/ui/EditForm';
import {
  corrections,
  noPlaceReasons,
  stages,
  useCorrectRelation,
  type RelationRequest,
  type RelationStage,
  type RelationView,
} from '~/features/employer/staff/relation';
import { useText } from '~/lib/text';

interface Props {
  relation: RelationView;
  etag: string | null;
  onReload: () => void;
  onClose: () => void;
}

const leaves = (stage: RelationStage) => stage === 'DORMANT' || stage === 'LOST';

/** Another stage than what happened has led to, with the reason that it needs. */
export function RelationForm({ relation, etag, onReload, onClose }: Props) {
  const t = useText();
  const correct = useCorrectRelation(relation.workplaceId);
  const others = stages.filter((stage) => stage !== relation.stage);
  const [draft, setDraft] = useState<RelationRequest>({ stage: others.at(-1) ?? 'LOST' });
  const put = (part: Partial<RelationRequest>) => setDraft((before) => ({ ...before, ...part }));
  const send = () => {
    const { stage, noPlace, correction, words } = draft;
    const body = leaves(stage) ? { stage, noPlace, words: noPlace === 'OTHER' ? words : null } : { stage, correction };
    correct.mutate({ body, etag }, { say: t('ui.saved'), onSuccess: onClose });
  };
  return (
    <EditForm label={t('relation.correct')} sent={correct} onSend={send} onReload={onReload} onClose={onClose}>
      {(fault) => (
        <>
          <Select
            id="/stage"
            size="small"
            label={t('relation.stage')}
            value={draft.stage}
            error={fault('/stage')}
            onChange={(event) => put({ stage: event.target.value as RelationStage })}
          >
            {others.map((stage) => (
              <option key={stage} value={stage}>
                {t(`relationStage.${stage}`)}
              </option>
            ))}
          </Select>
          {leaves(draft.stage) ? (
            <Select
              id="/noPlace"
              size="small"
              label={t('relation.noPlace')}
              value={draft.noPlace ?? ''}
              error={fault('/noPlace')}
              onChange={(event) => put({ noPlace: (event.target.value || null) as RelationRequest['noPlace'] })}
            >
              <option value="">{t('ui.choose')}</option>
              {noPlaceReasons.map((one) => (
                <option key={one} value={one}>
                  {t(`noPlaceReason.${one}`)}
                </option>
              ))}
            </Select>
          ) : (
            <Select
              id="/correction"
              size="small"
              label={t('relation.why')}
              value={draft.correction ?? ''}
              error={fault('/correction')}
              onChange={(event) => put({ correction: (event.target.value || null) as RelationRequest['correction'] })}
            >
              <option value="">{t('ui.choose')}</option>
              {corrections.map((one) => (
                <option key={one} value={one}>
                  {t(`correction.${one}`)}
                </option>
              ))}
            </Select>
          )}
          {leaves(draft.stage) && draft.noPlace === 'OTHER' && (
            <CheckedTextField
              audience="HEARD"
              id="/words"
              size="small"
              label={t('relation.words')}
              maxLength={200}
              value={draft.words ?? ''}
              error={fault('/words')}
              onText={(words) => put({ words: words || null })}
            />
          )}
        </>
      )}
    </EditForm>
  );
}
