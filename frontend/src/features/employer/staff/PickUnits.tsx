import { BodyShort, Button, Checkbox, CheckboxGroup, TextField, VStack } from '@navikt/ds-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '~/api/request';
import { FormErrors, wholeForm } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { OwnerPickers, type Owners } from '~/features/employer/staff/OwnerPickers';
import { useTakeUnits, type Firm, type FirmUnit } from '~/features/employer/staff/register';
import { useText } from '~/lib/text';

const sight = 10;

/** Which of the firm's units are to be taken in, and who shall have them. */
export function PickUnits({ firm, onFaults }: { firm: Firm; onFaults: (some: boolean) => void }) {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const take = useTakeUnits();
  const [key] = useState(newKey);
  const open = firm.units.filter((unit) => !unit.workplaceId && !unit.closedOn);
  const [chosen, setChosen] = useState(() => (open.length === 1 ? open.map((unit) => unit.number) : []));
  const [owners, setOwners] = useState<Owners>({ ownerId: null, deputyId: null });
  const [words, setWords] = useState('');
  const [none, setNone] = useState<readonly { field: string; message: string }[]>([]);
  const about = (unit: FirmUnit) =>
    [
      unit.address,
      unit.municipality,
      unit.employees ? t('workplaces.new.employees', { count: unit.employees }) : '',
    ].filter(Boolean);
  const errors =
    none.length > 0 ? none : take.error ? refused(take.error, (at) => (at.startsWith('/units') ? wholeForm : at)) : [];
  const seen = open.filter((unit) => unit.name.toLowerCase().includes(words.toLowerCase()));

  useEffect(() => onFaults(errors.length > 0), [errors.length, onFaults]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setNone(chosen.length > 0 ? [] : [{ field: '/units', message: t('workplaces.new.units.none') }]);
    if (chosen.length === 0) return;
    take.mutate(
      { number: firm.number, units: chosen, ...owners, key },
      {
        say: t('workplaces.new.done'),
        onSuccess: ({ workplaceIds: [first, ...more] }) =>
          void navigate(more.length > 0 ? `/work/workplaces?query=${firm.number}` : `/work/workplaces/${first ?? ''}`),
      },
    );
  };

  return (
    <form onSubmit={send} noValidate aria-label={firm.name}>
      <VStack gap="space-16">
        <FormErrors errors={errors} />
        {open.length > sight && (
          <TextField
            size="small"
            label={t('workplaces.new.units.find')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <CheckboxGroup
          id="/units"
          legend={t('workplaces.new.units')}
          value={chosen}
          error={none[0]?.message}
          onChange={setChosen}
        >
          {seen.map((unit) => (
            <Checkbox key={unit.number} value={unit.number} description={about(unit).join(' · ')}>
              {unit.name}
            </Checkbox>
          ))}
        </CheckboxGroup>
        {seen.length === 0 && <BodyShort>{t('workplaces.new.units.notFound', { words })}</BodyShort>}
        <OwnerPickers
          value={owners}
          onChange={setOwners}
          fault={(field) => errors.find((one) => one.field === field)?.message}
        />
        <div>
          <Button type="submit" loading={take.isPending}>
            {t('workplaces.new.add')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
