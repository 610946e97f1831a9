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
    <Table.Row>
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
      <Table.DataCell>{item.what}</Table.DataCell>
      <Table.DataCell>{item.last ? dates.short(item.last) : t('worklist.never')}</Table.DataCell>
      <Table.DataCell>{dates.short(item.due)}</Table.DataCell>
      <Table.DataCell>
        <HStack gap="space-4" wrap={false}>
          {actions}
        </HStack>
      </Table.DataCell>
    </Table.Row>
  );
}

/** The table around the rows; under 480 px each row is a card with its labels. */
export function Worklist({ caption, children }: { caption: string; children: ReactNode }) {
  const t = useText();
  return (
    <div className="scroll-x">
      <Table size="small" className="worklist">
        <caption>{caption}</caption>
        <Table.Header>
          <Table.Row>
            {(['whom', 'urgency', 'what', 'last', 'due', 'action'] as const).map((head) => (
              <Table.HeaderCell key={head} scope="col">
                {t(`worklist.head.${head}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  );
}
