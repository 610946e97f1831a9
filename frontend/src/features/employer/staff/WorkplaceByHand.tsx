import { BodyShort, Button, Heading, TextField, VStack } from '@navikt/ds-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '~/api/request';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { OwnerPickers, type Owners } from '~/features/employer/staff/OwnerPickers';
import type { Firm } from '~/features/employer/staff/register';
import type { WorkplaceRequest } from '~/features/employer/staff/types';
import { WorkplaceFields } from '~/features/employer/staff/WorkplaceFields';
import { useAddWorkplace } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';

const empty: WorkplaceRequest = { name: '', sector: 'PRIVATE', surroundings: 'ORDINARY', contacts: [] };

interface Props {
  organisationNumber: string;
  /** What is known of the firm; its name and sector are begun with. */
  firm?: Firm;
  onFaults: (some: boolean) => void;
}

/** A workplace that the register does not tell of, written down; the firm too where it is new. */
export function WorkplaceByHand({ organisationNumber, firm, onFaults }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const add = useAddWorkplace();
  const [key] = useState(newKey);
  const [employerName, setEmployerName] = useState(firm?.name ?? '');
  const [unitNumber, setUnitNumber] = useState('');
  const [workplace, setWorkplace] = useState({ ...empty, sector: firm?.sector ?? empty.sector });
  const [owners, setOwners] = useState<Owners>({ ownerId: null, deputyId: null });
  const [missing, setMissing] = useState<FormError[]>([]);
  const employerId = firm?.employerId ?? undefined;
  const errors = missing.length > 0 ? missing : add.error ? refused(add.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;

  useEffect(() => onFaults(errors.length > 0), [errors.length, onFaults]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const absent = (
      [
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
          ...owners,
          workplace,
        },
        key,
      },
      { say: t('workplaces.new.done'), onSuccess: (made) => void navigate(`/work/workplaces/${made.id}`) },
    );
  };

  return (
    <form onSubmit={send} noValidate aria-label={t('workplaces.new.byHand')}>
      <VStack gap="space-16">
        <Heading level="2" size="small">
          {t('workplaces.new.byHand')}
        </Heading>
        <FormErrors errors={errors} />
        {employerId ? (
          <BodyShort>{t('workplaces.new.known', { name: firm?.name ?? '' })}</BodyShort>
        ) : (
          <TextField
            id="/name"
            label={t('workplaces.new.employerName')}
            value={employerName}
            error={fault('/name')}
            onChange={(event) => setEmployerName(event.target.value)}
          />
        )}
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
        <OwnerPickers value={owners} onChange={setOwners} fault={fault} />
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('workplaces.new.add')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
