import { BodyLong, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Problem } from '~/api/problem';
import { Failure } from '~/components/ui/Failure';
import { Loading } from '~/components/ui/Loading';
import { PageTitle } from '~/components/ui/PageTitle';
import { useProblemText } from '~/components/ui/useProblemText';
import { FirmFound } from '~/features/employer/staff/FirmFound';
import { useFirm } from '~/features/employer/staff/register';
import { WorkplaceByHand } from '~/features/employer/staff/WorkplaceByHand';
import { useDelayed } from '~/lib/useDelayed';
import { useText } from '~/lib/text';

/** Takes in workplaces by the number of their firm: picked from what the register tells, or written down (EMP-01, INTG-06). */
export default function NewWorkplacePage() {
  const t = useText();
  const words = useProblemText();
  const [number, setNumber] = useState('');
  const [faults, setFaults] = useState(false);
  const digits = useDelayed(number.replaceAll(/\s/g, ''), 200);
  const firm = useFirm(digits);
  const wrong = firm.error instanceof Problem && firm.error.fields.length > 0 ? words(firm.error) : undefined;
  const unknown = firm.error && !isWrong(firm.error);
  return (
    <VStack gap="space-16" className="narrow">
      <PageTitle prefix={wrong || faults ? `${t('ui.error.prefix')} ` : ''}>{t('workplaces.new.title')}</PageTitle>
      <BodyLong>{t('workplaces.new.lead')}</BodyLong>
      <TextField
        id="/organisationNumber"
        label={t('workplaces.new.organisationNumber')}
        inputMode="numeric"
        htmlSize={12}
        value={number}
        error={wrong}
        onChange={(event) => setNumber(event.target.value)}
      />
      {firm.isFetching && <Loading />}
      {firm.data && <FirmFound key={firm.data.number} firm={firm.data} onFaults={setFaults} />}
      {firm.error && !wrong && <Failure error={firm.error} retry={() => void firm.refetch()} />}
      {unknown && <WorkplaceByHand key={digits} organisationNumber={digits} onFaults={setFaults} />}
    </VStack>
  );
}

/** The number itself is wrong: nothing can be written down under it. */
const isWrong = (error: Error) => error instanceof Problem && error.code === 'NUMBER_NOT_VALID';
