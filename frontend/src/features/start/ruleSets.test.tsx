import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import RuleSetsPage from '~/features/administration/rules/RuleSetsPage';
import type { RuleSet } from '~/features/administration/rules/ruleSets';
import type { Rule } from '~/features/practiceplace/rules/rules';
import { KindChoice } from '~/features/practiceplace/staff/KindChoice';
import { RulesBeside } from '~/features/practiceplace/rules/RulesHere';
import { json, stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderApp, renderPart } from '~/testing/render';

const rule: RuleSet = {
  id: 'r1',
  nameNb: 'Norsk i barnehager',
  nameEn: 'Norwegian in kindergartens',
  ground: 'Barnehageloven',
  kind: 'LEGAL_HARD',
  industryCode: '88.911',
  from: '2018-08-01',
  terms: {
    levels: [{ skill: 'SPEAKING', level: 'B1', tested: true, tags: ['TEMPORARY', 'PERMANENT'] }],
    papers: [{ credential: 'health-worker-education', tags: ['PERMANENT'] }],
    limits: [{ contract: 'TEMPORARY_UNDER_3M', monthsAtATime: 2, monthsInAll: 12 }],
  },
  labels: { 'health-worker-education': 'utdanning som helsefagarbeider' },
  workplaces: 41,
  version: 3,
};

const here: Rule = {
  id: 'r1',
  name: 'Norsk i barnehager',
  ground: 'Barnehageloven',
  kind: 'LEGAL_HARD',
  from: '2018-08-01',
  later: false,
  levels: rule.terms.levels,
  papers: rule.terms.papers,
  limits: rule.terms.limits,
  labels: rule.labels,
  steps: 'Spør eieren først.',
};

describe('PLC-07 rules that hold at workplaces', () => {
  it('stand beside the demands of a need, each with its ground, and nothing has to be written again', async () => {
    stubApi({ 'GET /api/v1/workplaces/w1/rule-sets': [here] });
    const { container } = renderPart(<RulesBeside workplaceId="w1" />);
    expect(await screen.findByText('Norsk i barnehager')).toBeVisible();
    expect(screen.getByText('Barnehageloven. Gjelder fra 1. august 2018.')).toBeVisible();
    expect(
      screen.getByText('Norsk, snakke: B1 med bestått prøve. For vikariat etterpå, fast jobb etterpå.'),
    ).toBeVisible();
    expect(screen.getByText('Utdanning som helsefagarbeider. For fast jobb etterpå.')).toBeVisible();
    expect(
      screen.getByText('Vikariat under tre måneder: høyst 2 måneder om gangen og 12 måneder til sammen.'),
    ).toBeVisible();
    expect(screen.getByText('Spør eieren først.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are listed with where they hold', async () => {
    stubApi({
      'GET /api/v1/administration/rule-sets': [
        rule,
        { ...rule, id: 'r2', nameNb: 'Uten eier', industryCode: null, workplaces: 0 },
      ],
    });
    const { container } = renderPart(<RuleSetsPage />);
    const row = await screen.findByRole('row', { name: /Norsk i barnehager/ });
    expect(within(row).getByText('Næring 88.911')).toBeVisible();
    expect(within(row).getByText('41')).toBeVisible();
    expect(screen.getByText('Ingen ennå: skriv næring eller eier')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('are changed as a whole, with the version that was read', async () => {
    const sent = stubApi({
      'GET /api/v1/session': { displayName: 'Åse Drift', kind: 'STAFF', roles: ['ADMIN'], affiliations: [] },
      'GET /api/v1/administration/rule-sets/r1': () => json(rule, { ETag: '"3"' }),
      'PUT /api/v1/administration/rule-sets/r1': () => json({ ...rule, version: 4 }, { ETag: '"4"' }),
    });
    const { container } = renderApp('/admin/rule-sets/r1');
    const inAll = await screen.findByLabelText('Måneder til sammen');
    expect(await faults(container)).toEqual([]);
    await userEvent.clear(inAll);
    await userEvent.type(inAll, '10');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Norsk, krav 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
    const put = sent.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"3"');
    expect(await put?.json()).toMatchObject({
      terms: { levels: [], papers: rule.terms.papers, limits: [{ monthsAtATime: 2, monthsInAll: 10 }] },
    });
  });
});

describe('PLC-02 the kind of a placement', () => {
  it('is chosen by staff, who read who answers, for how long and what for', async () => {
    stubApi({
      'GET /api/v1/placement-kinds': [
        { kind: 'WORK_TRAINING', owner: 'NAV', longestMonths: 12, purposes: ['JOB'] },
        { kind: 'LANGUAGE_PRACTICE', owner: 'MUNICIPALITY', longestMonths: null, purposes: ['LANGUAGE', 'NETWORK'] },
      ],
    });
    const chosen = vi.fn();
    const { container } = renderPart(<KindChoice kind={undefined} onChange={chosen} />);
    expect(await screen.findByText('Nav har ansvaret. Høyst 12 måneder. Til for: jobb.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Hva slags praksis eller jobb?'), 'LANGUAGE_PRACTICE');
    expect(chosen).toHaveBeenCalledWith('LANGUAGE_PRACTICE');
    expect(await faults(container)).toEqual([]);
  });
});
