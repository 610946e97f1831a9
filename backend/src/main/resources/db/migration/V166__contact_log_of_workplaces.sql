-- The contact log that everybody who works with employers shares (EMP-05), with what is planned (EMP-06). The unit is the office or provider that the
-- person worked for on that day, or the person where it is neither. A visit that another one covers keeps its row and names it.
create table employer_activity (
    id           uuid primary key,
    workplace_id uuid not null references workplace,
    state        text not null check (state in ('PLANNED', 'HELD', 'CANCELLED', 'COVERED')),
    type         text not null check (type in ('FIRST_VISIT', 'DROP_IN', 'HOSPITERING', 'INFORMATION', 'RECRUITMENT_HELP', 'DOWNSIZING_HELP',
                 'SICK_LEAVE_HELP', 'PLACE_REQUEST', 'DEMAND_TALK', 'WARM_UP', 'FOLLOW_UP', 'EVENT', 'NETWORK', 'RECOVERY', 'OTHER')),
    channel      text not null check (channel in ('VISIT', 'PHONE', 'VIDEO', 'EMAIL', 'SMS')),
    day          date not null,
    staff_id     uuid not null references staff_member,
    unit_id      uuid not null,
    contact_id   uuid references contact_person on delete set null,
    topic        text check (topic = btrim(topic) and length(topic) between 1 and 200),
    result       text check (result = btrim(result) and length(result) between 1 and 500),
    next_step    text check (next_step = btrim(next_step) and length(next_step) between 1 and 200),
    next_on      date,
    covered_by   uuid references employer_activity,
    version      bigint not null default 1,
    written_at   timestamptz not null,
    constraint covered_names_the_visit check ((state = 'COVERED') = (covered_by is not null)),
    constraint a_plan_has_no_result check (state = 'HELD' or result is null),
    constraint a_next_day_has_a_step check (next_on is null or next_step is not null)
);
create index employer_activity_log on employer_activity (workplace_id, day desc, id desc);
create index employer_activity_plans on employer_activity (workplace_id, day) where state = 'PLANNED';
create index employer_activity_days on employer_activity (day) where state = 'HELD';
create index employer_activity_staff on employer_activity (staff_id);
create index employer_activity_contact on employer_activity (contact_id);
create index employer_activity_covering on employer_activity (covered_by);
