import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, type NeedDraft } from '~/features/practiceplace/need/draft';
import { MoreThanNeeded } from '~/features/practiceplace/need/MoreThanNeeded';
import { stubApi } from '~/testing/api';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

const session = { displayName: 'Grete', personId: 'e1', roles: ['EMPLOYER_MANAGER'], affiliations: [], demo: true };
const draft: NeedDraft = {
  ...emptyDraft('k'),
  workplaceId: 'w1',
  norwegian: 'B2',
  tasks: [
    { concept: { code: 'stock-work', kind: 'TASK', label: 'Arbeid i varelager' }, trainable: false },
    { concept: { code: 'words:bære', kind: 'TASK', label: 'bære' }, trainable: false },
  ],
};
const answer = { level: 'B2', needed: 'B1', exceeds: true, atNeeded: 120, shutOut: 80 };

afterEach(() => vi.restoreAllMocks());

describe('PLC-06 Norwegian above what the tasks need', () => {
  it('says what is enough and how many fall away, and takes the level down with one press', async () => {
    const requests = stubApi({
      'GET /api/v1/session': session,
      'GET /api/v1/employer/workplaces/w1/spoken-demand': answer,
      'GET /api/v1/workplaces/w1/spoken-demand': answer,
    });
    const lower = vi.fn();
    const { container } = renderPart(<MoreThanNeeded draft={draft} onLower={lower} />);
    expect(await screen.findByText('B2 er mer enn oppgavene trenger')).toBeVisible();
    expect(screen.getByText(/Med B1 er det minst 120 med kort/)).toHaveTextContent('80 av dem faller ut med B2.');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Velg B1' }));
    expect(lower).toHaveBeenCalledWith('B1');
    const asked = requests.find((one) => one.url.includes('spoken-demand'));
    expect(asked?.url).toMatch(/level=B2&task=stock-work$/);
  });

  it('gives no number that the server hides, and asks nothing where no Norwegian is needed', async () => {
    const few = { ...answer, atNeeded: null, shutOut: null };
    const requests = stubApi({
      'GET /api/v1/session': session,
      'GET /api/v1/employer/workplaces/w1/spoken-demand': few,
      'GET /api/v1/workplaces/w1/spoken-demand': few,
    });
    const { unmount } = renderPart(<MoreThanNeeded draft={draft} onLower={vi.fn()} />);
    expect(await screen.findByText('B2 er mer enn oppgavene trenger')).toBeVisible();
    expect(screen.queryByText(/minst/)).toBeNull();
    unmount();
    requests.length = 0;
    renderPart(<MoreThanNeeded draft={{ ...draft, norwegian: 'NONE' }} onLower={vi.fn()} />);
    expect(requests.filter((one) => one.url.includes('spoken-demand'))).toEqual([]);
  });
});
