import type { APIRequestContext } from '@playwright/test';

const candidates = '/candidates?limit=1';
const places = '/practice-places?limit=1&state=PUBLISHED';
/** Where the address of a page finds what it shows: how it begins, and the list of the API that has one. */
const lists = new Map([
  ['/work/candidates/:id', candidates],
  ['/work/workplaces/:id', '/workplaces?limit=1'],
  ['/work/practice-places/:id', places],
  ['/work/introductions/:id', '/introductions?limit=1'],
  ['/work/agreements/:id', '/agreements?limit=1'],
  ['/work/placements/:id', '/placements?limit=1'],
  ['/lead/oversight/:id', '/oversight-cases?limit=1'],
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
    return (row?.id ?? row?.contact?.id ?? row?.placeId ?? nothing) as string;
  };
  /** A contact that is still planned: only such a one can be logged. */
  const contact = async () => {
    const followUp = await get(`/placements/${await first('/placements?limit=1')}/follow-up`);
    const planned = followUp?.contacts.find((one: { state: string }) => one.state === 'PLANNED');
    return (planned?.id ?? nothing) as string;
  };
  let address = path.replace('/:step?', '').replace(':part', 'skills');
  const list = [...lists].find(([start]) => address.startsWith(start))?.[1];
  if (list) address = address.replace(':id', await first(list));
  if (address.startsWith('/work/contacts/')) address = address.replace(':id', await contact());
  if (address.includes(':candidateId')) {
    address = address.replace(':candidateId', await first(candidates)).replace(':placeId', await first(places));
  }
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
