-- Which database this is. Positions in the outbox (transaction ids) mean something in one database only: a copy, or a dump that was
-- read in again, counts its transactions anew. Where it stands (`home`) is written at the first start; when it stands elsewhere
-- later, it is another database and gets another id.
create table database_identity (
  one  boolean primary key default true check (one),
  id   uuid not null default gen_random_uuid(),
  home text
);
insert into database_identity default values;

-- With which rules and which taxonomy all facts were packed last.
create table packed_with (
  one     boolean primary key default true check (one),
  version text not null
);
