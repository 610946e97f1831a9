-- What came of a converted introduction: how many seats are spoken for, and whether the employer's stage has fallen back (PRI-04).

alter table introduction add column came_to text check (came_to in ('SEAT_TAKEN', 'ENDED', 'CANCELLED'));
alter table introduction add constraint introduction_came_to_after_converted check (came_to is null or state = 'CONVERTED');

update introduction i set came_to = case
        when p.state in ('ENDED', 'CLOSED', 'CANCELLED') then 'ENDED'
        when p.id is not null then 'SEAT_TAKEN'
        else 'CANCELLED' end
from agreement a left join placement p on p.agreement_id = a.id
where a.introduction_id = i.id and i.state = 'CONVERTED' and (p.id is not null or a.state in ('REFUSED', 'ENDED', 'CANCELLED'));

-- A question that the candidate answered the request or the offer without waiting for: it asks nothing of anybody any more.
alter table introduction_question add column closed_at timestamptz;
drop index introduction_question_open;
create unique index introduction_question_open on introduction_question (introduction_id)
    where answered_at is null and closed_at is null;
