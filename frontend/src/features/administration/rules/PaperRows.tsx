import { useState } from 'react';
import { Section } from '~/components/ui/Section';
import { faultAt, put, type PartProps } from '~/features/administration/rules/parts';
import { TagChoice } from '~/features/administration/rules/TagChoice';
import { ConceptPicker } from '~/features/taxonomy/ConceptPicker';
import type { Concept } from '~/features/taxonomy/concepts';
import { upperFirst, useText } from '~/lib/text';

const most = 8;

/** Certificates and educations, each with what it is asked for. */
export function PaperRows({ terms, onChange, errors, labels }: PartProps & { labels: Record<string, string> }) {
  const t = useText();
  const [names, setNames] = useState(labels);
  const name = (code: string) => names[code] ?? code;
  const chosen: Concept[] = terms.papers.map(({ credential }) => ({
    code: credential,
    kind: 'CREDENTIAL',
    label: name(credential),
  }));
  const choose = (next: readonly Concept[]) => {
    setNames({ ...names, ...Object.fromEntries(next.map(({ code, label }) => [code, label])) });
    onChange({
      papers: next.map(
        ({ code }) =>
          terms.papers.find((paper) => paper.credential === code) ?? { credential: code, tags: ['PERMANENT'] },
      ),
    });
  };
  return (
    <Section title={t('ruleSets.papers')}>
      <ConceptPicker
        id="/terms/papers"
        label={t('ruleSets.papers.which')}
        kinds={['CREDENTIAL']}
        chosen={chosen}
        max={most}
        onChange={choose}
      />
      {terms.papers.map((paper, at) => (
        <TagChoice
          key={paper.credential}
          id={`/terms/papers/${at}/tags`}
          legend={t('ruleSets.for.paper', { name: upperFirst(name(paper.credential)) })}
          value={paper.tags}
          error={faultAt(errors, `/terms/papers/${at}/tags`)}
          onChange={(tags) => onChange({ papers: put(terms.papers, at, { ...paper, tags }) })}
        />
      ))}
    </Section>
  );
}
