import type { components } from '~/api/schema';

/** Fictitious answer of the API: two rows of one part, and a section that holds nothing. */
export const held: components['schemas']['ReadableHeldView'] = {
  takenAt: '2026-11-20T10:00:00Z',
  sections: [
    {
      section: 'PERSON',
      title: 'Deg',
      parts: [
        {
          title: 'Navn og kontakt',
          rows: [
            { items: [{ name: 'Navn', value: 'Kari Prøve' }] },
            { items: [{ name: 'Telefon', value: '+4700000001' }] },
          ],
        },
      ],
    },
    { section: 'REQUESTS', title: 'Det du har bedt om', parts: [] },
  ],
};

export const asked: components['schemas']['DeletionRequestView'] = {
  id: 's1',
  state: 'ASKED',
  askedAt: '2026-11-21T10:00:00Z',
  dueOn: '2026-12-21',
};

/** What waits for the office: one that can be granted, one that is held, and a disputed fact. */
export const demands: {
  deletions: components['schemas']['DeletionRowView'][];
  disputes: components['schemas']['DisputeRowView'][];
} = {
  deletions: [
    {
      id: 's1',
      candidateId: 'c1',
      name: 'Kari Prøve',
      reason: 'Jeg har fått jobb',
      askedAt: '2026-11-21T10:00:00Z',
      dueOn: '2026-12-21',
      overdue: false,
      holds: [],
    },
    {
      id: 's2',
      candidateId: 'c2',
      name: 'Ali Prøve',
      askedAt: '2026-10-01T10:00:00Z',
      dueOn: '2026-10-31',
      overdue: true,
      holds: ['RUNNING_PLACEMENT'],
    },
  ],
  disputes: [
    {
      candidateId: 'c1',
      name: 'Kari Prøve',
      section: 'SKILLS',
      factId: 'f1',
      reason: 'Jeg har ikke bakt.',
      dueOn: '2026-12-21',
      overdue: false,
    },
  ],
};
