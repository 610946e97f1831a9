-- A wish can be for one workplace, as where the candidate has found the place (MAT-10); none is avoided, that is a veto.
alter table candidate_wish drop constraint wish_workplace_is_vetoed;
alter table candidate_wish add constraint wish_workplace_is_wanted_or_vetoed
  check (workplace_id is null or kind in ('WANT', 'VETO'));

-- A need that the employer has confirmed is stated, also while the office has not approved the place (EMP-07): its light is computed anew.
update workplace_opening o set open = true
from practice_place p where p.id = o.place_id and p.state = 'SUBMITTED' and p.confirmed_at is not null and not o.open;
update workplace_light l set next_at = now()
where exists (select from workplace_opening o join practice_place p on p.id = o.place_id
  where o.workplace_id = l.workplace_id and p.state = 'SUBMITTED' and o.open);
