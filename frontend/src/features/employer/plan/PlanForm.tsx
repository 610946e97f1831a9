import { BodyShort } from '@navikt/ds-react';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { EditForm, type Fault } from '~/components/ui/EditForm';
import { PlanFields } from '~/features/employer/plan/PlanFields';
import type { PlanChoices, PlanRequest } from '~/features/employer/plan/plans';

type Lists = Required<Pick<PlanRequest, 'municipalities' | 'industries' | 'offices' | 'providers'>>;
export type PlanDraft = Partial<PlanRequest> & { [list in keyof Lists]: NonNullable<Lists[list]> };

interface Props {
  label: string;
  choices: PlanChoices;
  given: PlanDraft;
  sent: ComponentProps<typeof EditForm>['sent'];
  /** Who owns it, as words or as a choice. */
  owner: ReactNode | ((draft: PlanDraft, put: (part: Partial<PlanDraft>) => void, fault: Fault) => ReactNode);
  send: (body: PlanRequest) => void;
  onClose: () => void;
  onReload?: () => void;
}

/** A plan in one column: what one wants, when, where, in which industries, and with whom. */
export function PlanForm({ label, choices, given, sent, owner, send, onClose, onReload }: Props) {
  const [draft, setDraft] = useState(given);
  const put = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <EditForm
      label={label}
      sent={sent}
      onSend={() => send(draft as PlanRequest)}
      {...(onReload ? { onReload } : {})}
      onClose={onClose}
      fieldOf={listOf}
    >
      {(fault) => (
        <>
          <PlanFields draft={draft} choices={choices} fault={fault} put={put} />
          {typeof owner === 'function' ? owner(draft, put, fault) : <BodyShort size="small">{owner}</BodyShort>}
        </>
      )}
    </EditForm>
  );
}

const lists = ['/municipalities', '/industries', '/offices', '/providers'];

/** What is wrong with one of many that are chosen is said at the choice. */
const listOf = (pointer: string) => lists.find((one) => pointer.startsWith(`${one}/`)) ?? pointer;
