-- What the organisation register says of legal bodies and of units (EMP-01, INTG-06, INTG-09), beside what people here have said of them. The import
-- compares the two: it changes only what still is as the register last said, and nothing of a workplace that has an owner.
-- The same check as before (INTG-06), in a form that PostgreSQL puts into the checks themselves: called for each row of a million it counts.
create or replace function valid_organisation_number(number text) returns boolean language sql immutable parallel safe as
$$
  select case when number is null then null when number ~ '^[0-9]{9}$' then
    (11 - (3 * ascii(substr(number, 1, 1)) + 2 * ascii(substr(number, 2, 1)) + 7 * ascii(substr(number, 3, 1)) + 6 * ascii(substr(number, 4, 1))
      + 5 * ascii(substr(number, 5, 1)) + 4 * ascii(substr(number, 6, 1)) + 3 * ascii(substr(number, 7, 1)) + 2 * ascii(substr(number, 8, 1))
      - 48 * 32) % 11) % 11 = ascii(substr(number, 9, 1)) - 48 else false end
$$;

create table employer_register (
    employer_id   uuid primary key references employer,
    name          text not null check (length(name) between 1 and 200),
    sector        text not null check (sector in ('STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE')),
    form          text check (length(form) between 1 and 10),
    parent_number text check (valid_organisation_number(parent_number)),
    standing      text not null check (standing in ('ACTIVE', 'WINDING_UP', 'BANKRUPT', 'GONE')),
    since         date,
    seen_in       bigint not null,
    constraint active_has_no_day check (standing <> 'ACTIVE' or since is null)
);

create table workplace_register (
    workplace_id        uuid primary key references workplace,
    employer_id         uuid not null references employer,
    name                text not null check (length(name) between 1 and 200),
    sector              text not null check (sector in ('STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE')),
    industry            text check (industry ~ '^[A-T]$'),
    employees           int check (employees between 0 and 1000000),
    size_band           text check (size_band in ('S1_4', 'S5_19', 'S20_49', 'S50_PLUS')),
    municipality_number text check (municipality_number ~ '^[0-9]{4}$'),
    post_code           text check (post_code ~ '^[0-9]{4}$'),
    area                int not null check (area between 0 and 1023),
    address             text check (length(address) between 1 and 300),
    closed_on           date,
    -- Whether the register brought it in: a prospect, until somebody owns it or has spoken with it.
    brought             boolean not null,
    seen_in             bigint not null
);

-- Imports of files of the register: how far each has come, so that one that was broken off goes on where it stopped.
create table register_import (
    id          bigint generated always as identity primary key,
    file_hash   text not null check (file_hash ~ '^[0-9a-f]{64}$'),
    kind        text not null check (kind in ('ENTITIES', 'UNITS')),
    records     bigint not null default 0 check (records >= 0),
    added       bigint not null default 0,
    changed     bigint not null default 0,
    kept        bigint not null default 0,
    closed      bigint not null default 0,
    passed_over bigint not null default 0,
    refused     bigint not null default 0,
    begun_at    timestamptz not null,
    finished_at timestamptz
);
create unique index register_import_open on register_import (file_hash) where finished_at is null;
