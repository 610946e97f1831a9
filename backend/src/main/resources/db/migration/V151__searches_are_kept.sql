-- A search that a member of staff keeps under a name (MAT-24): words and filters, nothing of a person. It goes with its owner, and when
-- nobody has opened it for the term (PRI-12).
create table saved_search (
  id       uuid primary key,
  owner_id uuid not null references staff_member on delete cascade,
  side     text not null check (side in ('PLACES', 'CANDIDATES', 'WORKPLACES')),
  name     text not null check (name = btrim(name) and length(name) between 1 and 60),
  asked    text not null check (length(asked) <= 2000),
  used_at  timestamptz not null,
  version  bigint not null check (version >= 1)
);
create unique index saved_search_name on saved_search (owner_id, side, lower(name));
create index saved_search_used on saved_search (used_at);
