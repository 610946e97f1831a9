import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import type { ContactView } from '~/features/followup/staff/types';
import { useContactWords } from '~/features/followup/staff/useContactWords';
import { useSaid } from '~/features/followup/staff/useSaid';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const colors = { OVERDUE: 'warning', ESCALATED: 'danger', DUE: 'info', UPCOMING: 'neutral' } as const;

/** The talks of a placement in the order of their dates; L logs. */
export function ContactTable({ contacts }: { contacts: readonly ContactView[] }) {
  const t = useText();
  const dates = useDates();
  const say = useContactWords();
  const said = useSaid();
  if (contacts.length === 0)
    return <EmptyState level="3" why={t('placements.followUp.empty')} help={t('placements.followUp.empty.help')} />;
  return (
    <ListTable
      caption={t('placements.talks')}
      heads={(['date', 'what', 'state', 'who', 'said', 'action'] as const).map((head) => t(`placements.talk.${head}`))}
    >
      {contacts.map((contact) => {
        const { record } = contact;
        return (
          <Table.Row key={contact.id} data-row>
            <Table.HeaderCell scope="row">
              {contact.actions.includes('RECORD') ? (
                <Link as={RouterLink} to={`/work/contacts/${contact.id}`}>
                  {dates.long(contact.date)}
                </Link>
              ) : (
                dates.long(contact.date)
              )}
            </Table.HeaderCell>
            <Table.DataCell>{say({ ...contact, contactKind: contact.kind })}</Table.DataCell>
            <Table.DataCell>
              <Tag size="small" variant="outline" data-color={contact.urgency ? colors[contact.urgency] : 'neutral'}>
                {contact.urgency ? t(`contactUrgency.${contact.urgency}`) : t(`contactState.${contact.state}`)}
              </Tag>
              {contact.movedOften && ` ${t('placements.talk.movedOften')}`}
            </Table.DataCell>
            <Table.DataCell data-label={t('placements.talk.who')}>
              {contact.responsibleName ? <bdi>{contact.responsibleName}</bdi> : '–'}
            </Table.DataCell>
            <Table.DataCell>
              {record &&
                [record.result && t(`contact.result.${record.result}`), said(record)].filter(Boolean).join(': ')}
            </Table.DataCell>
            <Table.DataCell>
              {contact.actions.includes('RECORD') && (
                <LinkButton
                  to={`/work/contacts/${contact.id}`}
                  size="small"
                  variant="secondary"
                  data-key="l"
                  aria-label={t('worklist.log.named', { whom: dates.long(contact.date) })}
                >
                  {t('worklist.log')}
                </LinkButton>
              )}
            </Table.DataCell>
          </Table.Row>
        );
      })}
    </ListTable>
  );
}
