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
  ['/work/contacts/:id', '/worklist?limit=1'],
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
  const first = async (list: string) => {
    const token = await (await request.get(`/demo/token?as=${subject}`)).text();
    const answer = await request.get(`/api/v1${list}`, { headers: { Authorization: `Bearer ${token.trim()}` } });
    if (!answer.ok()) return nothing;
    const body = await answer.json();
    const row = (Array.isArray(body) ? body : (body.items ?? body.places ?? []))[0];
    return (row?.id ?? row?.contactId ?? row?.contact?.id ?? row?.placeId ?? nothing) as string;
  };
  let address = path.replace('/:step?', '').replace(':part', 'skills');
  const list = [...lists].find(([start]) => address.startsWith(start))?.[1];
  if (list) address = address.replace(':id', await first(list));
  if (address.includes(':candidateId')) {
    address = address.replace(':candidateId', await first(candidates)).replace(':placeId', await first(places));
  }
  return address.replace(/:\w+/g, nothing);
}
