import {
  ArrowUpIcon,
  BellIcon,
  CalendarIcon,
  ChatIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  HourglassBottomFilledIcon,
  QuestionmarkDiamondIcon,
} from '@navikt/aksel-icons';
import { HStack, Link, Table, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { ListTable } from '~/components/ui/ListTable';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** In the order of the list: the server sorts, the page keeps it. */
export const urgencies = [
  'URGENT',
  'ESCALATED',
  'OVERDUE',
  'SAME_DAY',
  'DUE',
  'QUESTION',
  'UPCOMING',
  'ENDS_SOON',
  'UNCONFIRMED',
] as const;
export type Urgency = (typeof urgencies)[number];

export interface WorklistItem {
  id: string;
  urgency: Urgency;
  /** Days past the date; only OVERDUE and ESCALATED have it. */
  daysOver?: number | null;
  /** Whom: "Amina, Bygg AS". */
  whom: string;
  /** What: "besøk", in the language of the page. */
  what: string;
  last?: string | null;
  due: string;
}

const looks = {
  URGENT: [BellIcon, 'danger'],
  ESCALATED: [ArrowUpIcon, 'danger'],
  OVERDUE: [ExclamationmarkTriangleIcon, 'warning'],
  SAME_DAY: [ClockIcon, 'warning'],
  DUE: [CalendarIcon, 'info'],
  QUESTION: [ChatIcon, 'info'],
  UPCOMING: [CalendarIcon, 'neutral'],
  ENDS_SOON: [HourglassBottomFilledIcon, 'neutral'],
  UNCONFIRMED: [QuestionmarkDiamondIcon, 'neutral'],
} as const;

interface Props {
  item: WorklistItem;
  to: string;
  /** The one action, and the menu of the others; each named with whom. */
  actions: ReactNode;
}

/** A row of `Worklist`: urgency in words, whom, what, last, due, one action (5.12). */
export function WorklistRow({ item, to, actions }: Props) {
  const t = useText();
  const dates = useDates();
  const [Shape, color] = looks[item.urgency];
  return (
    <Table.Row data-row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={to}>
          <bdi>{item.whom}</bdi>
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>
        <Tag size="small" variant="outline" data-color={color} icon={<Shape aria-hidden />}>
          {item.daysOver
            ? t(`worklist.over.${item.urgency === 'ESCALATED' ? 'ESCALATED' : 'OVERDUE'}`, { days: item.daysOver })
            : t(`worklist.urgency.${item.urgency}`)}
        </Tag>
      </Table.DataCell>
      <Table.DataCell data-label={t('worklist.head.what')}>{item.what}</Table.DataCell>
      <Table.DataCell data-label={t('worklist.head.last')}>
        {item.last ? dates.short(item.last) : t('worklist.never')}
      </Table.DataCell>
      <Table.DataCell data-label={t('worklist.head.due')}>{dates.short(item.due)}</Table.DataCell>
      <Table.DataCell>
        <HStack gap="space-4" wrap={false}>
          {actions}
        </HStack>
      </Table.DataCell>
    </Table.Row>
  );
}

const heads = ['whom', 'urgency', 'what', 'last', 'due', 'action'] as const;

/** The table around the rows: L logs, D gives a new date; each row is a card with its labels on small screens. */
export function Worklist({ caption, children }: { caption: string; children: ReactNode }) {
  const t = useText();
  return (
    <ListTable caption={caption} heads={heads.map((head) => t(`worklist.head.${head}`))}>
      {children}
    </ListTable>
  );
}
