-- How far the relation with a workplace has come (EMP-09). A workplace without a row is one that nobody has been in contact with.
create table workplace_relation (
    workplace_id uuid primary key references workplace,
    stage        text not null check (stage in ('PROSPECT', 'CONTACTED', 'INFORMED', 'MATURING', 'ACTIVE', 'DORMANT', 'LOST')),
    since        date not null,
    no_place     text check (no_place in ('NO_NEED', 'TIME_OR_COST', 'CANNOT_ADAPT', 'HIGH_COMPETENCE', 'NO_FOLLOWUP_CAPACITY', 'TOO_SMALL',
                 'DOWNSIZING', 'CLEARANCE', 'TRADE_CERTIFICATE_ONLY', 'BAD_EXPERIENCE', 'NEVER_ASKED', 'OTHER')),
    words        text check (words = btrim(words) and length(words) between 1 and 200),
    version      bigint not null,
    constraint who_is_lost_has_a_reason check (stage <> 'LOST' or no_place is not null),
    constraint only_who_left_has_a_reason check (no_place is null or stage in ('DORMANT', 'LOST')),
    constraint another_reason_has_words check ((no_place is not distinct from 'OTHER') = (words is not null))
);
create index workplace_relation_stage on workplace_relation (stage, workplace_id);

create table workplace_relation_step (
    id           uuid primary key,
    line         bigint not null generated always as identity,
    workplace_id uuid not null references workplace,
    before       text not null,
    action       text not null,
    stage        text not null,
    no_place     text,
    correction   text check (correction in ('COUNTED_WRONGLY', 'HAPPENED_ELSEWHERE', 'BACK_AGAIN')),
    words        text check (words = btrim(words) and length(words) between 1 and 200),
    moved_on     date not null,
    moved_by     uuid references staff_member,
    constraint a_step_leads_on check (before <> stage)
);
create index workplace_relation_step_workplace on workplace_relation_step (workplace_id, line desc);
create index workplace_relation_step_mover on workplace_relation_step (moved_by);

-- Where those that are here already stand, by what has happened.
insert into workplace_relation (workplace_id, stage, since, version)
select w.id,
  case when s.running > 0 or o.open or f.ended_on > current_date - interval '12 months' then 'ACTIVE'
    when f.ended_on is not null then 'DORMANT'
    when a.maturing then 'MATURING' when a.informed then 'INFORMED' else 'CONTACTED' end,
  coalesce(greatest(o.told_on, f.ended_on, a.day), current_date), 1
from workplace w join workplace_standing s on s.workplace_id = w.id
left join (select workplace_id, bool_or(open) as open, max(told_at)::date as told_on from workplace_opening group by 1) o on o.workplace_id = w.id
left join (select workplace_id, max(ended_on) as ended_on from workplace_finish group by 1) f on f.workplace_id = w.id
left join (select workplace_id, max(day) as day,
    bool_or(type in ('HOSPITERING', 'RECRUITMENT_HELP', 'PLACE_REQUEST', 'DEMAND_TALK', 'WARM_UP', 'RECOVERY')) as maturing,
    bool_or(type in ('INFORMATION', 'EVENT')) as informed
  from employer_activity where state = 'HELD' group by 1) a on a.workplace_id = w.id
where s.running > 0 or o.open or f.ended_on is not null or a.day is not null;
