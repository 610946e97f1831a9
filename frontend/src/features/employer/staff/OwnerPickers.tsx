import { BodyLong, Heading } from '@navikt/ds-react';
import { ColleaguePicker } from '~/features/organisation/ColleaguePicker';
import { useText } from '~/lib/text';

export interface Owners {
  ownerId: string | null;
  deputyId: string | null;
}

interface Props {
  value: Owners;
  onChange: (value: Owners) => void;
  fault: (field: string) => string | undefined;
}

/** Who has the relation, and who stands in (EMP-03). */
export function OwnerPickers({ value, onChange, fault }: Props) {
  const t = useText();
  return (
    <>
      <Heading level="2" size="small">
        {t('workplaces.owner')}
      </Heading>
      <BodyLong>{t('workplaces.owner.why')}</BodyLong>
      <div className="filters">
        <ColleaguePicker
          id="/ownerId"
          label={t('workplaces.head.owner')}
          value={value.ownerId}
          error={fault('/ownerId')}
          onChange={(ownerId) => onChange({ ...value, ownerId })}
        />
        <ColleaguePicker
          id="/deputyId"
          label={t('workplaces.deputy')}
          value={value.deputyId}
          error={fault('/deputyId')}
          onChange={(deputyId) => onChange({ ...value, deputyId })}
        />
      </div>
    </>
  );
}
