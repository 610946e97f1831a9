-- Three parties, one agreement, one placement (AGR; 16.3, 16.4).

create table agreement (
    id                  uuid primary key,
    introduction_id     uuid not null unique references introduction,
    candidate_id        uuid not null references candidate,
    place_id            uuid not null references practice_place,
    workplace_id        uuid not null references workplace,
    employer_id         uuid not null references employer,
    office_id           uuid not null references office,
    adviser_id          uuid not null references staff_member,
    number              int not null default 1 check (number > 0),
    state               text not null check (state in ('DRAFT', 'PROPOSED', 'PARTLY_ACCEPTED', 'ACCEPTED', 'IN_FORCE', 'AMENDING',
        'SUPERSEDED', 'REFUSED', 'ENDED', 'CANCELLED')),
    why                 text check (length(why) between 1 and 1000),
    starts_on           date not null,
    ends_on             date not null check (ends_on > starts_on),
    hours_week          text not null check (length(hours_week) between 5 and 400),
    hours_per_week      numeric(4, 1) not null check (hours_per_week > 0 and hours_per_week <= 40),
    prospect            text not null check (prospect in ('NONE', 'POSSIBLE', 'INTENDED')),
    supervisor_name     text check (length(supervisor_name) between 1 and 200),
    insurance_confirmed boolean not null default false,
    union_informed      text check (union_informed in ('INFORMED', 'NONE_HERE')),
    union_informed_on   date,
    union_informed_name text check (length(union_informed_name) between 1 and 200),
    talk_held_on        date,
    talk_waived_because text check (length(talk_waived_because) between 1 and 500),
    expectations        jsonb not null default '[]',
    created_at          timestamptz not null,
    version             bigint not null,
    constraint agreement_union_has_date_and_name
        check ((union_informed is not distinct from 'INFORMED') = (num_nonnulls(union_informed_on, union_informed_name) = 2)),
    constraint agreement_talk_held_or_waived check (num_nonnulls(talk_held_on, talk_waived_because) <= 1)
);
create index agreement_candidate on agreement (candidate_id);
create index agreement_workplace on agreement (workplace_id);

-- AGR-03: no goal without a criterion.
create table agreement_goal (
    id           uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    position     int not null check (position >= 0),
    kind         text not null check (kind in ('JOB', 'LANGUAGE', 'CLARIFICATION', 'CERTIFICATE', 'ROUTINE', 'OTHER')),
    goal         text not null check (length(goal) between 1 and 300),
    criterion    text not null check (length(criterion) between 1 and 300),
    unique (agreement_id, position)
);

create table training_item (
    id           uuid primary key,
    agreement_id uuid not null references agreement on delete cascade,
    position     int not null check (position >= 0),
    task         text not null check (length(task) between 1 and 200),
    how          text not null check (length(how) between 1 and 300),
    teacher      text not null check (length(teacher) between 1 and 200),
    due_on       date not null,
    unique (agreement_id, position)
);

-- AGR-05: party, person, hash of the content, time, channel. A withdrawn acceptance stays as a row.
create table agreement_acceptance (
    id            uuid primary key,
    agreement_id  uuid not null references agreement on delete cascade,
    number        int not null,
    party         text not null check (party in ('CANDIDATE', 'EMPLOYER', 'NAV')),
    person_id     uuid,
    person_name   text check (length(person_name) between 1 and 200),
    content_hash  bytea not null check (octet_length(content_hash) = 32),
    channel       text not null check (channel in ('IN_APP', 'ON_PAPER')),
    reason        text check (length(reason) between 1 and 500),
    witness       text check (length(witness) between 1 and 200),
    registered_by uuid not null,
    accepted_at   timestamptz not null,
    withdrawn_at  timestamptz check (withdrawn_at >= accepted_at),
    constraint acceptance_in_app_by_a_login check (channel <> 'IN_APP' or (person_id is not null and num_nonnulls(reason, witness) = 0)),
    constraint acceptance_on_paper_with_witness check (channel <> 'ON_PAPER' or num_nonnulls(person_name, reason, witness) = 3)
);
create unique index acceptance_once on agreement_acceptance (agreement_id, party) where withdrawn_at is null;

-- After the first acceptance the content is locked; a change withdraws the acceptances first (AGR-05).
create function refuse_change_of_accepted() returns trigger language plpgsql as
$$
declare
    changed uuid := case when tg_table_name = 'agreement' then (to_jsonb(new) ->> 'id')::uuid
        else coalesce(to_jsonb(new) ->> 'agreement_id', to_jsonb(old) ->> 'agreement_id')::uuid end;
begin
    if exists (select from agreement_acceptance where agreement_id = changed and withdrawn_at is null) then
        raise exception 'the content of agreement % has been accepted', changed
            using errcode = 'check_violation', constraint = 'agreement_content_locked';
    end if;
    return coalesce(new, old);
end $$;
create trigger agreement_content_locked before update on agreement for each row
    when (row (old.why, old.starts_on, old.ends_on, old.hours_week, old.hours_per_week, old.prospect, old.supervisor_name,
            old.insurance_confirmed, old.union_informed, old.union_informed_on, old.union_informed_name, old.talk_held_on,
            old.talk_waived_because, old.expectations)
        is distinct from row (new.why, new.starts_on, new.ends_on, new.hours_week, new.hours_per_week, new.prospect,
            new.supervisor_name, new.insurance_confirmed, new.union_informed, new.union_informed_on, new.union_informed_name,
            new.talk_held_on, new.talk_waived_because, new.expectations))
    execute function refuse_change_of_accepted();
create trigger agreement_goal_locked before insert or update or delete on agreement_goal
    for each row execute function refuse_change_of_accepted();
create trigger training_item_locked before insert or update or delete on training_item
    for each row execute function refuse_change_of_accepted();

create table placement (
    id                uuid primary key,
    agreement_id      uuid not null unique references agreement,
    candidate_id      uuid not null references candidate,
    place_id          uuid not null references practice_place,
    workplace_id      uuid not null references workplace,
    office_id         uuid not null references office,
    state             text not null check (state in ('PLANNED', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED', 'CLOSED', 'CANCELLED')),
    starts_on         date not null,
    ends_on           date not null check (ends_on > starts_on),
    started_on        date,
    ended_on          date check (ended_on >= started_on),
    end_kind          text check (end_kind in ('COMPLETED', 'INTERRUPTED', 'HIRED', 'SWAPPED', 'MOVED_MEASURE', 'TRANSFERRED',
        'STOPPED_BY_NAV')),
    responsible_party text not null check (responsible_party in ('NAV', 'PROVIDER', 'MUNICIPALITY')),
    responsible_id    uuid not null references staff_member,
    deputy_id         uuid references staff_member,
    first_contact_on  date,
    created_at        timestamptz not null,
    version           bigint not null,
    -- HR-12: nobody begins without a planned first contact.
    constraint placement_runs_with_follow_up check (state in ('PLANNED', 'CANCELLED') or num_nonnulls(started_on, first_contact_on) = 2),
    constraint placement_end_has_day_and_kind check ((state in ('ENDED', 'CLOSED')) = (num_nonnulls(ended_on, end_kind) = 2))
);
create index placement_candidate on placement (candidate_id, id);
create index placement_workplace on placement (workplace_id, id);
create index placement_office on placement (office_id, id);
create index placement_responsible on placement (responsible_id, id);
create index placement_to_start on placement (starts_on) where state = 'PLANNED';

-- AGR-15: each side its own reason; disagreement is kept.
create table placement_end_reason (
    placement_id uuid not null references placement on delete cascade,
    side         text not null check (side in ('CANDIDATE', 'EMPLOYER', 'NAV')),
    reason       text not null check (reason in ('PERIOD_OVER', 'HIRED_HERE', 'HIRED_VIA_NETWORK', 'OTHER_JOB', 'EDUCATION',
        'OTHER_MEASURE', 'SUBSIDY_JOB', 'PLAN_REACHED', 'NO_POST', 'WRONG_FIT', 'LANGUAGE', 'ATTENDANCE', 'STOPPED_COMING',
        'NO_TRAINING_GIVEN', 'MISUSE', 'POOR_DELIVERY', 'PROBLEM_AT_WORKPLACE', 'LEAVE_OR_ILLNESS', 'PARENTAL_LEAVE', 'MOVED',
        'CONDITIONS_CHANGED', 'BUDGET_STOP', 'EMPLOYER_CLOSED', 'CANDIDATE_WISH', 'NO_CONTACT', 'OTHER')),
    words        text check (length(words) between 1 and 500),
    told_by      uuid not null,
    told_at      timestamptz not null,
    primary key (placement_id, side),
    constraint end_reason_other_is_told check (reason <> 'OTHER' or words is not null)
);
