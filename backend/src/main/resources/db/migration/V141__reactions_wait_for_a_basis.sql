-- What follows from an event is skipped for a person for whom no basis is in force (PRI-06), and waits here for one. Ids only.
create table reaction_put_off (
  id      bigint generated always as identity primary key,
  kind    text not null,
  subject uuid not null,
  payload jsonb not null,
  purpose text not null,
  at      timestamptz not null
);
