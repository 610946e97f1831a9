-- Exports without names (PRI-13). What may leave stands in these views: quarters instead of days, regions instead of places, classes
-- instead of numbers, and nothing of protected identities (PRI-19). candidate_id is replaced before anything is written.

create function quarter_of(day date) returns text language sql immutable strict parallel safe as
$$ select to_char(day, 'YYYY"-Q"Q') $$;

create view export_candidate as
  select c.id as candidate_id, (c.created_at at time zone 'Europe/Oslo')::date as day,
    o.region, quarter_of((c.created_at at time zone 'Europe/Oslo')::date) as registered, c.readiness,
    coalesce((select u.purpose from candidate_purpose u where u.candidate_id = c.id and u.ended_at is null and u.main), 'UNKNOWN') as purpose,
    coalesce((select case when n.level in ('BELOW_A1', 'A1', 'A2') then 'A' when n.level in ('B1', 'B2') then 'B' else 'C' end
      from candidate_norwegian n where n.candidate_id = c.id and n.ended_at is null and n.skill = 'SPEAKING' and n.level is not null
      and (n.basis = 'ESTIMATED' or n.passed) order by n.basis, n.level desc limit 1), 'UNKNOWN') as speaking,
    case when exists (select from placement p where p.candidate_id = c.id and p.started_on is not null) then 'PLACED'
      when exists (select from introduction i where i.candidate_id = c.id) then 'INTRODUCED' else 'REGISTERED' end as reached
  from candidate c join office o on o.id = c.office_id
  where not c.protected_identity;

create view export_placement as
  select p.candidate_id, p.started_on as day, o.region, quarter_of(p.started_on) as began, w.industry as industry,
    case when a.hours_per_week >= 30 then 'DAY_FULL' else 'DAY_PART' end as hours,
    case when coalesce(p.ended_on, p.ends_on) - p.started_on < 42 then 'UNDER_6' when coalesce(p.ended_on, p.ends_on) - p.started_on < 98
      then 'UNDER_14' else 'LONGER' end as weeks,
    a.prospect, coalesce(p.end_kind, 'RUNNING') as ended
  from placement p join candidate c on c.id = p.candidate_id join office o on o.id = p.office_id
  join workplace w on w.id = p.workplace_id join agreement a on a.id = p.agreement_id
  where not c.protected_identity and p.started_on is not null;

-- The register: who took what, when and why. No file and no key of ids is kept.
create table data_export (
  id            uuid primary key,
  kind          text not null check (kind in ('CANDIDATES', 'PLACEMENTS')),
  first_quarter text not null check (first_quarter ~ '^[0-9]{4}-Q[1-4]$'),
  last_quarter  text not null check (last_quarter ~ '^[0-9]{4}-Q[1-4]$' and last_quarter >= first_quarter),
  reason        text not null check (length(reason) between 10 and 500),
  k             int not null check (k >= 2),
  rows          int not null check (rows >= 0),
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_by       uuid not null,
  made_at       timestamptz not null
);
create index data_export_newest on data_export (made_at desc, id desc);
