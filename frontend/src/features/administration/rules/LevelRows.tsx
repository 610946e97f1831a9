import { Button, Checkbox, Fieldset, HStack, Select } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import { faultAt, put, without, type PartProps } from '~/features/administration/rules/parts';
import type { RuleTerms } from '~/features/administration/rules/ruleSets';
import { TagChoice } from '~/features/administration/rules/TagChoice';
import { upperFirst, useText } from '~/lib/text';

type Level = RuleTerms['levels'][number];

const skills: readonly Level['skill'][] = ['LISTENING', 'READING', 'SPEAKING', 'WRITING'];
const levels: readonly Level['level'][] = ['A1', 'A2', 'B1', 'B2', 'C1'];
const most = 8;
const first: Level = { skill: 'SPEAKING', level: 'B1', tested: true, tags: ['TEMPORARY', 'PERMANENT'] };

/** Norwegian, skill by skill. */
export function LevelRows({ terms, onChange, errors }: PartProps) {
  const t = useText();
  const change = (at: number, part: Partial<Level>) => {
    const before = terms.levels[at];
    if (before) onChange({ levels: put(terms.levels, at, { ...before, ...part }) });
  };
  return (
    <Section title={t('ruleSets.levels')}>
      {terms.levels.map((one, at) => (
        <Fieldset key={at} size="small" legend={t('ruleSets.level', { number: at + 1 })} className="inset">
          <HStack gap="space-12">
            <Select
              size="small"
              label={t('ruleSets.level.skill')}
              value={one.skill}
              onChange={(event) => change(at, { skill: event.target.value as Level['skill'] })}
            >
              {skills.map((skill) => (
                <option key={skill} value={skill}>
                  {upperFirst(t(`languageSkill.${skill}`))}
                </option>
              ))}
            </Select>
            <Select
              size="small"
              label={t('ruleSets.level.level')}
              value={one.level}
              onChange={(event) => change(at, { level: event.target.value as Level['level'] })}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`languageLevel.${level}`)}
                </option>
              ))}
            </Select>
          </HStack>
          <Checkbox
            size="small"
            checked={one.tested}
            onChange={(event) => change(at, { tested: event.target.checked })}
          >
            {t('ruleSets.level.tested')}
          </Checkbox>
          <TagChoice
            id={`/terms/levels/${at}/tags`}
            legend={t('ruleSets.for')}
            value={one.tags}
            error={faultAt(errors, `/terms/levels/${at}/tags`)}
            onChange={(tags) => change(at, { tags })}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            aria-label={t('ruleSets.remove.what', { what: t('ruleSets.level', { number: at + 1 }) })}
            onClick={() => onChange({ levels: without(terms.levels, at) })}
          >
            {t('ruleSets.remove')}
          </Button>
        </Fieldset>
      ))}
      {terms.levels.length < most && (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => onChange({ levels: [...terms.levels, first] })}
          >
            {t('ruleSets.level.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
