import type { APIRequestContext } from '@playwright/test';

const candidates = '/candidates?limit=1';
const places = '/practice-places?limit=1&state=PUBLISHED';
/** Where the address of a page finds what it shows: how it begins, and the list of the API that has one. */
const lists = new Map([
  ['/work/candidates/:id', candidates],
  ['/work/workplaces/:id', '/workplaces?limit=1'],
  ['/work/practice-places/:id', places],
  ['/work/introductions/:id', '/introductions?limit=1'],
  ['/work/cohorts/:id', '/cohorts'],
  ['/work/agreements/:id', '/agreements?limit=1'],
  ['/work/placements/:id', '/placements?limit=1'],
  ['/lead/oversight/:id', '/oversight-cases?limit=1'],
  ['/lead/findings/:id', '/findings?limit=1'],
  ['/audit/samples/:id', '/audit/samples?limit=1'],
  ['/audit/findings/:id', '/audit/findings?limit=1'],
  ['/admin/users/:id', '/logins?limit=1'],
  ['/admin/offices/:id', '/administration/offices'],
  ['/admin/providers/:id', '/administration/providers'],
  ['/employer/practice-places/:id', '/employer/practice-places?limit=1'],
  ['/employer/introductions/:id', '/employer/introductions?limit=1'],
  ['/employer/agreements/:id', '/employer/agreements'],
  ['/employer/placements/:id', '/employer/placements'],
  ['/me/offers/:id', '/me/offers?limit=1'],
  ['/me/agreements/:id', '/me/agreements'],
  ['/me/places/:id', '/me/places?limit=1'],
]);

/** Ids that a page shows as "not found": that is a state too, where the demo data has nothing of the kind. */
const nothing = '00000000-0000-0000-0000-000000000001';

/** The address of the page with something that this person can open. */
export async function addressOf(path: string, subject: string, request: APIRequestContext): Promise<string> {
  const get = await reader(subject, request);
  const first = async (list: string) => {
    const body = await get(list);
    const row = (Array.isArray(body) ? body : (body?.items ?? body?.places ?? []))[0];
    return (row?.id ?? row?.contact?.id ?? row?.finding?.id ?? row?.placeId ?? nothing) as string;
  };
  const second = async (list: string) => ((await get(list))?.items[1]?.id ?? nothing) as string;
  /** A contact that is still planned: only such a one can be logged. */
  const contact = async () => {
    const followUp = await get(`/placements/${await first('/placements?limit=1')}/follow-up`);
    const planned = followUp?.contacts.find((one: { state: string }) => one.state === 'PLANNED');
    return (planned?.id ?? nothing) as string;
  };
  /** A case of the newest sample. */
  const sampled = async () => {
    const sample = await get(`/audit/samples/${await first('/audit/samples?limit=1')}`);
    return (sample?.cases[0]?.id ?? nothing) as string;
  };
  let address = path.replace('/:step?', '').replace(':part', 'skills');
  const list = [...lists].find(([start]) => address.startsWith(start))?.[1];
  if (list) address = address.replace(':id', await first(list));
  if (address.startsWith('/audit/cases/')) address = address.replace(':id', await sampled());
  if (address.startsWith('/work/contacts/')) address = address.replace(':id', await contact());
  if (address.includes(':candidateId')) {
    address = address.replace(':candidateId', await first(candidates)).replace(':placeId', await first(places));
  }
  if (address.includes(':otherId')) address = address.replace(':otherId', await second('/candidates?limit=2'));
  return address.replace(/:\w+/g, nothing);
}

/** Reads the API as this person; nothing where the answer is a refusal. */
async function reader(subject: string, request: APIRequestContext) {
  const headers = await authorization(subject, request);
  return async (path: string) => {
    const answer = await request.get(`/api/v1${path}`, { headers });
    return answer.ok() ? await answer.json() : undefined;
  };
}

async function authorization(subject: string, request: APIRequestContext) {
  const token = await (await request.get(`/demo/token?as=${subject}`)).text();
  return { Authorization: `Bearer ${token.trim()}` };
}

/** What no story leaves behind: a wish about a group, which is refused and opens a case for the leader of the office. */
export async function refuseAWish(request: APIRequestContext) {
  const headers = await authorization('employer-1', request);
  const workplaces = await (await request.get('/api/v1/employer/workplaces', { headers })).json();
  await request.post('/api/v1/employer/practice-places', {
    headers,
    data: { workplaceId: workplaces.items[0].id, place: { need: { title: 'Bare menn' } } },
  });
}

/** Neither does any story leave a sample of internal control, and a finding about one of its cases. */
export async function audit(request: APIRequestContext) {
  const headers = await authorization('auditor-1', request);
  const sample = await request.post('/api/v1/audit/samples', {
    headers,
    data: { kind: 'PLACED', from: '2020-01', to: '2099-12', size: 5, seed: 1 },
  });
  const caseId = sample.ok() ? (await sample.json()).cases[0].id : undefined;
  const offices = await (await request.get('/api/v1/audit/offices', { headers })).json();
  const office = offices.find((one: { name: string }) => one.name.includes('Hamar')) ?? offices[0];
  await request.post('/api/v1/audit/findings', {
    headers,
    data: {
      officeId: office.id,
      caseId,
      severity: 'SERIOUS',
      finding: 'Ingen samtale i tide.',
      responsibleId: office.leaders[0].id,
      dueOn: '2099-01-01',
    },
  });
}
