import { BodyShort, Button, Checkbox, HStack, Select, Table, VStack } from '@navikt/ds-react';
import { clock } from '~/lib/clock';
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

const halfHour = 30;
const times = Array.from({ length: 49 }, (_, at) => at * halfHour);
const usual = { from: 9 * 60, to: 15 * 60 };

/** One row a day: can, from, to. One stretch a day; no painting with the mouse (5.9). */
export function HoursEditor({ id, caption, value, onChange, locked = [], overlap }: Props) {
  const t = useText();
  const of = (day: Day) => value.find((range) => range.day === day);
  const put = (next: HoursRange) => onChange(days.flatMap((day) => (day === next.day ? [next] : (of(day) ?? []))));
  const drop = (day: Day) => onChange(value.filter((range) => range.day !== day));
  const monday = of('MONDAY');
  const copyMonday = (first: HoursRange) =>
    onChange([
      ...days.slice(0, 5).map((day) => ({ ...first, day })),
      ...value.filter((range) => days.indexOf(range.day) > 4),
    ]);
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
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {days.map((day) => {
            const range = of(day);
            const name = t(`day.${day}`);
            return (
              <Table.Row key={day}>
                <Table.HeaderCell scope="row">
                  <Checkbox
                    size="small"
                    checked={range !== undefined}
                    onChange={(event) => (event.target.checked ? put({ day, ...usual }) : drop(day))}
                  >
                    {name}
                  </Checkbox>
                  {locked
                    .filter((taken) => taken.day === day)
                    .map((taken) => (
                      <BodyShort key={taken.from} size="small">
                        {t('hours.locked', { what: taken.label, from: clock(taken.from), to: clock(taken.to) })}
                      </BodyShort>
                    ))}
                </Table.HeaderCell>
                {range ? (
                  (['from', 'to'] as const).map((end) => (
                    <Table.DataCell key={end}>
                      <Select
                        size="small"
                        hideLabel
                        label={t(`hours.named.${end}`, { day: name })}
                        value={range[end]}
                        onChange={(event) => put({ ...range, [end]: Number(event.target.value) })}
                      >
                        {times
                          .filter((time) => (end === 'from' ? time < range.to : time > range.from))
                          .map((time) => (
                            <option key={time} value={time}>
                              {clock(time)}
                            </option>
                          ))}
                      </Select>
                    </Table.DataCell>
                  ))
                ) : (
                  <Table.DataCell colSpan={2}>{t('hours.cannot')}</Table.DataCell>
                )}
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
      <HStack gap="space-16" align="center">
        <BodyShort role="status">
          {t('hours.sum', { hours })} {overlap}
        </BodyShort>
        {monday && (
          <Button size="small" variant="tertiary" onClick={() => copyMonday(monday)}>
            {t('hours.copyMonday')}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}
