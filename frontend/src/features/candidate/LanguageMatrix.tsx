import { Detail, Select, Table } from '@navikt/ds-react';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import type { DataSource, FactState } from '~/features/candidate/FactEditor';

export const languageSkills = ['LISTENING', 'SPEAKING', 'READING', 'WRITING'] as const;
export type LanguageSkill = (typeof languageSkills)[number];
export const languageLevels = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** Use today and test are facts of their own; a test may be passed or only planned. */
export interface LanguageRow {
  skill: LanguageSkill;
  state: FactState;
  level?: LanguageLevel | null;
  source?: DataSource | null;
  recordedAt?: string | null;
  test?: { level?: LanguageLevel | null; passedOn?: string | null; plannedOn?: string | null } | null;
}

interface Props {
  caption: string;
  rows: readonly LanguageRow[];
  /** Absent: to read only. `null` stands for not asked. */
  onChange?: (skill: LanguageSkill, level: LanguageLevel | null) => void;
}

/** Four skills, level in use beside test (5.8). */
export function LanguageMatrix({ caption, rows, onChange }: Props) {
  const t = useText();
  return (
    <Table size="small" className="language">
      <caption>{caption}</caption>
      <Table.Header>
        <Table.Row>
          {(['skill', 'use', 'test'] as const).map((head) => (
            <Table.HeaderCell key={head} scope="col">
              {t(`language.${head}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {languageSkills.map((skill) => {
          const row = rows.find((one) => one.skill === skill) ?? { skill, state: 'NOT_ASKED' as const };
          const name = t(`languageSkill.${skill}`);
          return (
            <Table.Row key={skill}>
              <Table.HeaderCell scope="row" className="first-upper">
                {name}
              </Table.HeaderCell>
              <Table.DataCell>
                {onChange ? (
                  <Select
                    size="small"
                    hideLabel
                    label={t('language.level', { skill: name })}
                    value={row.level ?? ''}
                    onChange={(event) => onChange(skill, (event.target.value || null) as LanguageLevel | null)}
                  >
                    <option value="">{t('factState.NOT_ASKED')}</option>
                    {languageLevels.map((level) => (
                      <option key={level} value={level}>
                        {t(`languageLevel.${level}`)}
                      </option>
                    ))}
                  </Select>
                ) : row.state === 'VALUE' && row.level ? (
                  t(`languageLevel.${row.level}`)
                ) : (
                  t(`factState.${row.state}`)
                )}
                <Origin row={row} />
              </Table.DataCell>
              <Table.DataCell>
                <Test row={row} />
              </Table.DataCell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}

function Origin({ row }: { row: LanguageRow }) {
  const t = useText();
  const dates = useDates();
  if (!row.source || !row.recordedAt) return null;
  return <Detail>{t('fact.origin', { source: t(`source.${row.source}`), date: dates.month(row.recordedAt) })}</Detail>;
}

function Test({ row: { test } }: { row: LanguageRow }) {
  const t = useText();
  const dates = useDates();
  if (test?.level && test.passedOn)
    return t('language.passed', { level: t(`languageLevel.${test.level}`), date: dates.month(test.passedOn) });
  if (test?.plannedOn) return t('language.planned', { date: dates.long(test.plannedOn) });
  return t('language.noTest');
}
