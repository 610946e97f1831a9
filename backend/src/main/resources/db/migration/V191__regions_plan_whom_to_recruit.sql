-- A region's plan of which employers to win (EMP-18): its days, where, in which industries, who shares it and which firms are targets. How far it has come is
-- counted from what happened, and kept nowhere.
create table recruitment_plan (
    id        uuid primary key,
    name      text collate "nb-NO-x-icu" not null check (name = btrim(name) and length(name) between 1 and 100),
    goal      text check (goal = btrim(goal) and length(goal) between 1 and 500),
    wanted    int check (wanted between 1 and 9999),
    starts_on date not null,
    ends_on   date not null,
    owner_id  uuid not null references staff_member,
    made_by   uuid not null references staff_member,
    version   bigint not null default 1 check (version > 0),
    constraint a_plan_ends_after_it_starts check (ends_on >= starts_on)
);
create index recruitment_plan_last_day on recruitment_plan (ends_on desc, id desc);
create index recruitment_plan_name on recruitment_plan (name, id);
create index recruitment_plan_owner on recruitment_plan (owner_id);
create index recruitment_plan_maker on recruitment_plan (made_by);

create table recruitment_plan_municipality (
    plan_id      uuid not null references recruitment_plan,
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    primary key (plan_id, municipality)
);
create index recruitment_plan_municipality_which on recruitment_plan_municipality (municipality);

-- Without a row the plan is for all industries.
create table recruitment_plan_industry (
    plan_id  uuid not null references recruitment_plan,
    industry text not null check (industry ~ '^[A-T]$'),
    primary key (plan_id, industry)
);

-- The offices and providers that share a plan.
create table recruitment_plan_unit (
    plan_id     uuid not null references recruitment_plan,
    office_id   uuid references office,
    provider_id uuid references provider,
    constraint a_unit_is_an_office_or_a_provider check (num_nonnulls(office_id, provider_id) = 1),
    constraint a_unit_shares_once unique nulls not distinct (plan_id, office_id, provider_id)
);
create index recruitment_plan_unit_office on recruitment_plan_unit (office_id);
create index recruitment_plan_unit_provider on recruitment_plan_unit (provider_id);

-- The staff member takes it, for the office or provider that this person belonged to then; added_unit is likewise that of who added it.
create table recruitment_plan_target (
    plan_id      uuid not null references recruitment_plan,
    workplace_id uuid not null references workplace,
    staff_id     uuid references staff_member,
    unit_id      uuid,
    added_by     uuid not null references staff_member,
    added_unit   uuid,
    added_on     date not null,
    version      bigint not null default 1 check (version > 0),
    primary key (plan_id, workplace_id),
    constraint only_who_takes_it_has_a_unit check (unit_id is null or staff_id is not null)
);
create index recruitment_plan_target_workplace on recruitment_plan_target (workplace_id);
create index recruitment_plan_target_staff on recruitment_plan_target (staff_id);
create index recruitment_plan_target_adder on recruitment_plan_target (added_by);

-- When a place of a workplace was first out: what is confirmed later moves on, this does not.
alter table workplace_opening add column opened_at timestamptz;
update workplace_opening o set opened_at = p.published_at from practice_place p where p.id = o.place_id;
