import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Checkbox, Select, Table } from '@navikt/ds-react';
import { clock } from '~/lib/clock';
import type { Day, HoursRange } from '~/lib/days';
import { useText } from '~/lib/text';

const halfHour = 30;
const endOfDay = 24 * 60;
const times = Array.from({ length: endOfDay / halfHour + 1 }, (_, at) => at * halfHour);
const usual = { from: 9 * 60, to: 15 * 60 };
const pause = 60;

interface Props {
  day: Day;
  /** The stretches of the day, in order; none where the day is not possible. */
  own: readonly HoursRange[];
  locked: readonly (HoursRange & { label: string })[];
  onChange: (own: HoursRange[]) => void;
}

/** One day: the first stretch beside its name, each further one in a row of its own. Stretches never overlap. */
export function DayRows({ day, own, locked, onChange }: Props) {
  const t = useText();
  const name = t(`day.${day}`);
  const last = own.at(-1);
  const next = last && last.to + pause;
  const canAdd = next !== undefined && next + halfHour <= endOfDay;
  const add = () => next !== undefined && onChange([...own, { day, from: next, to: Math.min(next + 120, endOfDay) }]);
  const put = (at: number, range: HoursRange) => onChange(own.map((one, index) => (index === at ? range : one)));
  const head = (
    <Table.HeaderCell scope={own.length > 1 ? 'rowgroup' : 'row'} rowSpan={Math.max(1, own.length)}>
      <Checkbox
        size="small"
        checked={own.length > 0}
        onChange={(event) => onChange(event.target.checked ? [{ day, ...usual }] : [])}
      >
        {name}
      </Checkbox>
      {locked.map((taken) => (
        <BodyShort key={taken.from} size="small">
          {t('hours.locked', { what: taken.label, from: clock(taken.from), to: clock(taken.to) })}
        </BodyShort>
      ))}
    </Table.HeaderCell>
  );
  if (own.length === 0)
    return (
      <Table.Row>
        {head}
        <Table.DataCell colSpan={3}>{t('hours.cannot')}</Table.DataCell>
      </Table.Row>
    );
  return own.map((range, at) => (
    <Table.Row key={at}>
      {at === 0 && head}
      {(['from', 'to'] as const).map((end) => (
        <Table.DataCell key={end}>
          <Select
            size="small"
            hideLabel
            label={
              at === 0 ? t(`hours.named.${end}`, { day: name }) : t(`hours.nth.${end}`, { day: name, number: at + 1 })
            }
            value={range[end]}
            onChange={(event) => put(at, { ...range, [end]: Number(event.target.value) })}
          >
            {times
              .filter((time) =>
                end === 'from'
                  ? time < range.to && time >= (own[at - 1]?.to ?? 0)
                  : time > range.from && time <= (own[at + 1]?.from ?? endOfDay),
              )
              .map((time) => (
                <option key={time} value={time}>
                  {clock(time)}
                </option>
              ))}
          </Select>
        </Table.DataCell>
      ))}
      <Table.DataCell>
        {at > 0 ? (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon aria-hidden />}
            aria-label={t('hours.remove', { day: name, from: clock(range.from) })}
            onClick={() => onChange(own.filter((one) => one !== range))}
          />
        ) : (
          canAdd && (
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<PlusIcon aria-hidden />}
              aria-label={t('hours.add', { day: name })}
              onClick={add}
            />
          )
        )}
      </Table.DataCell>
    </Table.Row>
  ));
}
