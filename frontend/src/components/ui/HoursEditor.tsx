import { BodyShort, Button, HStack, Table, VStack } from '@navikt/ds-react';
import { DayRows } from '~/components/ui/DayRows';
import { days, type Day, type HoursRange } from '~/lib/days';
import { useText } from '~/lib/text';

export { days, type Day, type HoursRange } from '~/lib/days';

interface Props {
  id?: string;
  caption: string;
  value: readonly HoursRange[];
  onChange: (value: HoursRange[]) => void;
  /** Hours that are taken (a class) and cannot be changed here: shown beside the day. */
  locked?: readonly (HoursRange & { label: string })[];
  /** A sentence about the overlap, as the server counts it. */
  overlap?: string;
}

/** A row for each stretch of a day: can, from, to; a day may have several. No painting with the mouse (5.9). */
export function HoursEditor({ id, caption, value, onChange, locked = [], overlap }: Props) {
  const t = useText();
  const of = (day: Day) => value.filter((range) => range.day === day).sort((a, b) => a.from - b.from);
  const put = (day: Day, own: readonly HoursRange[]) => onChange(days.flatMap((one) => (one === day ? own : of(one))));
  const monday = of('MONDAY');
  const copyMonday = () =>
    onChange(days.flatMap((day, at) => (at < 5 ? monday.map((range) => ({ ...range, day })) : of(day))));
  const hours = value.reduce((sum, range) => sum + range.to - range.from, 0) / 60;
  return (
    <VStack gap="space-8" id={id}>
      <Table size="small" className="hours">
        <caption>{caption}</caption>
        <Table.Header>
          <Table.Row>
            {(['day', 'from', 'to'] as const).map((head) => (
              <Table.HeaderCell key={head} scope="col">
                {t(`hours.${head}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">
              <span className="sr-only">{t('hours.more')}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {days.map((day) => (
            <DayRows
              key={day}
              day={day}
              own={of(day)}
              locked={locked.filter((taken) => taken.day === day)}
              onChange={(own) => put(day, own)}
            />
          ))}
        </Table.Body>
      </Table>
      <HStack gap="space-16" align="center">
        <BodyShort role="status">
          {t('hours.sum', { hours })} {overlap}
        </BodyShort>
        {monday.length > 0 && (
          <Button type="button" size="small" variant="tertiary" onClick={copyMonday}>
            {t('hours.copyMonday')}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}
