-- Who works where, who may log in as whom, and the sessions that are open.

create table office (
    id           uuid primary key,
    number       text not null unique check (number ~ '^[0-9]{4}$'),
    name         text not null check (length(name) between 1 and 120),
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    county       text not null check (county ~ '^[0-9]{2}$'),
    region       text not null check (region in
        ('OSLO', 'OSTLANDET_ELLERS', 'SORLANDET', 'VESTLANDET', 'MIDT_NORGE', 'NORD_NORGE')),
    check (county = left(municipality, 2))
);
create index office_county on office (county);

create table provider (
    id                  uuid primary key,
    organisation_number text not null unique check (organisation_number ~ '^[0-9]{9}$'),
    name                text not null check (length(name) between 1 and 120),
    county              text not null check (county ~ '^[0-9]{2}$')
);

create table staff_member (
    id          uuid primary key,
    name        text not null check (length(name) between 1 and 120),
    office_id   uuid references office,
    provider_id uuid references provider,
    phone       text not null check (phone ~ '^\+[0-9]{8,15}$'),
    active      boolean not null default true,
    deputy_id   uuid references staff_member check (deputy_id <> id),
    check (num_nonnulls(office_id, provider_id) <= 1)
);
create index staff_member_office on staff_member (office_id);
create index staff_member_provider on staff_member (provider_id);

-- Days away, both ends included; two absences of one person never overlap.
create extension if not exists btree_gist;
create table staff_absence (
    id        uuid primary key,
    staff_id  uuid not null references staff_member on delete cascade,
    first_day date not null,
    last_day  date not null check (last_day >= first_day),
    exclude using gist (staff_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- key_hash: HMAC-SHA-256 of issuer and subject; neither stands here, nor any national identity number (INTG-02).
create table login (
    id           uuid primary key,
    key_hash     bytea not null unique check (octet_length(key_hash) = 32),
    kind         text not null check (kind in ('STAFF', 'EMPLOYER', 'CANDIDATE')),
    person_id    uuid not null,
    display_name text not null check (length(display_name) between 1 and 120),
    language     text not null default 'NB' check (language in ('NB', 'EN')),
    active       boolean not null default true,
    linked_at    timestamptz not null
);
create index login_person on login (person_id);

create table affiliation (
    login_id uuid not null references login on delete cascade,
    role     text not null check (role in
        ('CANDIDATE', 'EMPLOYER_MANAGER', 'EMPLOYER_SUPERVISOR', 'EMPLOYER_RECEPTION', 'ADVISER', 'MARKET_CONTACT',
         'MARKET_COORDINATOR', 'INTAKE', 'DECIDER', 'CONTROLLER', 'OFFICE_LEADER', 'MEASURE_MANAGER',
         'WORKING_LIFE_ADVISER', 'PROVIDER_CONSULTANT', 'PROVIDER_TEACHER', 'PROVIDER_LEADER', 'MUNICIPAL_PARTNER',
         'PLAN_PARTNER', 'AUDITOR', 'STATISTICS', 'CONTENT_EDITOR', 'ADMIN')),
    scope    text not null check (scope in
        ('OWN', 'WORKPLACE', 'EMPLOYER', 'PROVIDER', 'OFFICE', 'REGION', 'COUNTY', 'NATIONAL')),
    scope_id text,
    check ((scope in ('OWN', 'NATIONAL')) = (scope_id is null)),
    check (role <> 'CANDIDATE' or scope = 'OWN'),
    check (role not like 'EMPLOYER\_%' or scope in ('EMPLOYER', 'WORKPLACE')),
    check (role not like 'PROVIDER\_%' or scope = 'PROVIDER'),
    unique nulls not distinct (login_id, role, scope, scope_id)
);

create table user_session (
    id_hash      bytea primary key check (octet_length(id_hash) = 32),
    login_id     uuid not null references login on delete cascade,
    opened_at    timestamptz not null,
    last_used_at timestamptz not null check (last_used_at >= opened_at),
    ends_at      timestamptz not null check (ends_at > opened_at),
    ended_at     timestamptz
);
create index user_session_login on user_session (login_id);
create index user_session_ends on user_session (ends_at);

-- The people that a demo offers to log in as; empty in a real installation.
create table demo_person (
    subject  text primary key check (length(subject) between 1 and 80),
    login_id uuid not null unique references login on delete cascade,
    role     text not null,
    place    text not null,
    position integer not null
);
