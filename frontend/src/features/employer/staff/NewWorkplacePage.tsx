import { BodyLong, Button, Heading, Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '~/api/request';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useAddWorkplace, useWorkplaceSearch, type NewWorkplace } from '~/features/employer/staff/workplaces';
import { WorkplaceFields } from '~/features/employer/staff/WorkplaceFields';
import type { WorkplaceRequest } from '~/features/employer/staff/types';
import { ColleaguePicker } from '~/features/organisation/ColleaguePicker';
import { useDelayed } from '~/lib/useDelayed';
import { useText } from '~/lib/text';

const fullLength = 9;
const empty: WorkplaceRequest = { name: '', sector: 'PRIVATE', surroundings: 'ORDINARY', contacts: [] };

/** Takes in a workplace by its numbers; a firm that is here already is found, not made twice (EMP-01). */
export default function NewWorkplacePage() {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const add = useAddWorkplace();
  const [key] = useState(newKey);
  const [organisationNumber, setOrganisationNumber] = useState('');
  const [employerName, setEmployerName] = useState('');
  const [unitNumber, setUnitNumber] = useState('');
  const [workplace, setWorkplace] = useState(empty);
  const [owner, setOwner] = useState<Pick<NewWorkplace, 'ownerId' | 'deputyId'>>({ ownerId: null, deputyId: null });
  const [missing, setMissing] = useState<FormError[]>([]);
  const digits = useDelayed(organisationNumber.replaceAll(' ', ''), 200);
  const search = useWorkplaceSearch(digits.length === fullLength ? digits : '');
  const known = digits.length === fullLength ? (search.data ?? [])[0] : undefined;
  const [useKnown, setUseKnown] = useState<'yes' | 'no'>('yes');
  const employerId = known && useKnown === 'yes' ? known.employerId : undefined;
  const errors = missing.length > 0 ? missing : add.error ? refused(add.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;

  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = (
      [
        [organisationNumber, '/organisationNumber', 'workplaces.new.organisationNumber.missing'],
        [employerId ?? employerName, '/name', 'workplaces.new.employerName.missing'],
        [unitNumber, '/unitNumber', 'workplaces.new.unitNumber.missing'],
        [workplace.name, '/workplace/name', 'workplaces.new.name.missing'],
      ] as const
    )
      .filter(([value]) => value.trim() === '')
      .map(([, field, text]) => ({ field, message: t(text) }));
    setMissing(absent);
    if (absent.length > 0) return;
    add.mutate(
      {
        form: {
          employerId,
          organisationNumber,
          employerName,
          sector: workplace.sector,
          unitNumber,
          ...owner,
          workplace,
        },
        key,
      },
      {
        say: t('workplaces.new.done'),
        onSuccess: (made) => {
          void navigate(`/work/workplaces/${made.id}`);
        },
      },
    );
  };

  return (
    <form onSubmit={send} noValidate className="narrow">
      <VStack gap="space-16">
        <PageTitle prefix={errors.length > 0 ? `${t('ui.error.prefix')} ` : ''}>{t('workplaces.new.title')}</PageTitle>
        <BodyLong>{t('workplaces.new.lead')}</BodyLong>
        <FormErrors errors={errors} />
        <TextField
          id="/organisationNumber"
          label={t('workplaces.new.organisationNumber')}
          inputMode="numeric"
          htmlSize={12}
          value={organisationNumber}
          error={fault('/organisationNumber')}
          onChange={(event) => setOrganisationNumber(event.target.value)}
        />
        {known && (
          <RadioGroup legend={t('workplaces.new.known')} value={useKnown} onChange={setUseKnown}>
            <Radio value="yes">{t('workplaces.new.known.yes', { name: known.employer })}</Radio>
            <Radio value="no">{t('workplaces.new.known.no')}</Radio>
          </RadioGroup>
        )}
        {!employerId && (
          <TextField
            id="/name"
            label={t('workplaces.new.employerName')}
            value={employerName}
            error={fault('/name')}
            onChange={(event) => setEmployerName(event.target.value)}
          />
        )}
        <Heading level="2" size="small">
          {t('workplaces.new.unit')}
        </Heading>
        <TextField
          id="/unitNumber"
          label={t('workplaces.new.unitNumber')}
          description={t('workplaces.new.unitNumber.help')}
          inputMode="numeric"
          htmlSize={12}
          value={unitNumber}
          error={fault('/unitNumber')}
          onChange={(event) => setUnitNumber(event.target.value)}
        />
        <WorkplaceFields pointer="/workplace" value={workplace} onChange={setWorkplace} errors={errors} />
        <Heading level="2" size="small">
          {t('workplaces.owner')}
        </Heading>
        <BodyLong>{t('workplaces.owner.why')}</BodyLong>
        <div className="filters">
          <ColleaguePicker
            id="/ownerId"
            label={t('workplaces.head.owner')}
            value={owner.ownerId}
            error={fault('/ownerId')}
            onChange={(ownerId) => setOwner({ ...owner, ownerId })}
          />
          <ColleaguePicker
            id="/deputyId"
            label={t('workplaces.deputy')}
            value={owner.deputyId}
            error={fault('/deputyId')}
            onChange={(deputyId) => setOwner({ ...owner, deputyId })}
          />
        </div>
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('workplaces.new.add')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
