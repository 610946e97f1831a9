import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TasksByUnit } from '~/features/practiceplace/carve/TasksByUnit';
import { emptyDraft, type NeedDraft } from '~/features/practiceplace/need/draft';
import { TasksStep } from '~/features/practiceplace/need/steps/TasksStep';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const session = { displayName: 'Grete', personId: 'e1', roles: ['EMPLOYER_MANAGER'], affiliations: [], demo: true };
const api = {
  'GET /api/v1/session': session,
  'GET /api/v1/employer/workplaces/w1/task-examples': {
    industry: 'I',
    examples: [
      { code: 'wash-up', label: 'ta oppvask' },
      { code: 'sort-waste', label: 'sortere avfall' },
    ],
  },
  'POST /api/v1/language-check': { hits: [] },
};

const drafts: NeedDraft[] = [];
const now = () => drafts.at(-1);

function Step({ start }: { start: Partial<NeedDraft> }) {
  const [draft, setDraft] = useState<NeedDraft>({ ...emptyDraft('k'), workplaceId: 'w1', ...start });
  const change = (part: Partial<NeedDraft>) => {
    drafts.push({ ...draft, ...part });
    setDraft({ ...draft, ...part });
  };
  return <TasksStep draft={draft} change={change} errors={[]} />;
}

const two = [
  { concept: { code: 'wash-up', kind: 'TASK' as const, label: 'ta oppvask' }, trainable: true },
  { concept: { code: 'words:bære', kind: 'TASK' as const, label: 'bære' }, trainable: false },
];

afterEach(() => vi.restoreAllMocks());

describe('PLC-14 our tasks are too special', () => {
  it('asks nothing of who does not open it, then ticks examples into tasks and out again', async () => {
    const requests = stubApi(api);
    const { container } = renderPart(<Step start={{}} />);
    expect(requests.some((one) => one.url.includes('task-examples'))).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Er oppgavene deres for spesielle?' }));
    expect(screen.getByText('Hva blir liggende når det er travelt?')).toBeVisible();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Sortere avfall' }));
    expect(now()?.tasks.map(({ concept }) => concept.code)).toEqual(['sort-waste']);
    expect(await faults(container)).toEqual([]);
    const examples = screen.getByRole('group', { name: /^Slik er det hos andre/ });
    await userEvent.click(within(examples).getByRole('checkbox', { name: 'Sortere avfall' }));
    expect(now()?.tasks).toEqual([]);
  });
});

describe('PLC-14 a post that is carved', () => {
  it('gives each task its unit, time and reading, shows the sum, and sets the size', async () => {
    stubApi(api);
    const { container } = renderPart(<Step start={{ tasks: two }} />);
    expect(screen.queryByRole('combobox', { name: /^Tid i uken/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Sett sammen av oppgaver/ }));
    for (const [name, unit] of [
      ['Ta oppvask', 'Kjøkken'],
      ['Bære', 'Lager'],
    ] as const) {
      const one = within(screen.getByRole('group', { name }));
      await userEvent.type(one.getByRole('combobox', { name: 'Enhet' }), unit);
      await userEvent.selectOptions(one.getByRole('combobox', { name: /^Tid i uken/ }), '180');
      await userEvent.selectOptions(one.getByRole('combobox', { name: /^Må man lese/ }), 'BELOW_A1');
    }
    expect(now()?.tasks.map(({ unit, minutes, reading }) => [unit, minutes, reading])).toEqual([
      ['Kjøkken', 180, 'BELOW_A1'],
      ['Lager', 180, 'BELOW_A1'],
    ]);
    expect(screen.getByText(/Oppgavene tar 6 timer i uken\. Det er en stilling på 16 %\./)).toBeVisible();
    expect(screen.getByText(/^Ingen av oppgavene krever lesing/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Sett stillingen til 16/ }));
    expect(now()?.positionPercent).toBe(16);
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Sett sammen av oppgaver/ }));
    expect(now()?.tasks).toEqual(two);
  });

  it('is read unit by unit, and as one list where nobody has told any', () => {
    stubApi(api);
    const tasks = [
      { name: 'oppvask', unit: 'Kjøkken', minutes: 60, reading: 'BELOW_A1' as const },
      { name: 'bære', unit: null },
    ];
    const { unmount } = renderPart(<TasksByUnit tasks={tasks}>{({ name }) => name}</TasksByUnit>);
    expect(screen.getByText('Kjøkken')).toBeVisible();
    expect(screen.getByText('1 time i uken · Krever ikke lesing')).toBeVisible();
    expect(screen.getByText('Andre oppgaver')).toBeVisible();
    unmount();
    renderPart(<TasksByUnit tasks={[{ name: 'bære', unit: null }]}>{({ name }) => name}</TasksByUnit>);
    expect(screen.queryByText('Andre oppgaver')).toBeNull();
  });
});
