-- What a member of staff has to do (PRI-15), a row for each thing. Of protected identities only those who handle them count anything
-- (PRI-19): named and named_too.
create view staff_work as
  select c.adviser_id as staff_id, 'CANDIDATE' as what, null::date as day, null::uuid as workplace_id, c.protected_identity,
      c.adviser_id as named, c.deputy_id as named_too
    from candidate c where c.adviser_id is not null and c.readiness <> 'WITHDRAWN'
  union all
  select p.responsible_id, 'PLACEMENT', p.started_on, p.workplace_id, c.protected_identity, c.adviser_id, c.deputy_id
    from placement p join candidate c on c.id = p.candidate_id where p.state in ('ACTIVE', 'PAUSED', 'ENDING')
  union all
  select f.responsible_id, f.state, f.date, null, c.protected_identity, c.adviser_id, c.deputy_id
    from follow_up_contact f join placement p on p.id = f.placement_id join candidate c on c.id = p.candidate_id
    where f.state in ('PLANNED', 'HELD');
