-- One record was folded into another (CAN-27): what the record was, who did it and why. The row of the record itself is gone; its id
-- leads to the survivor. No national identity number here either.
create table candidate_merge (
    id                     uuid primary key,
    survivor_id            uuid not null references candidate on delete cascade,
    merged_id              uuid not null unique,
    into_id                uuid not null,
    number                 bigint not null,
    external_ref           text,
    office_id              uuid not null references office,
    adviser_id             uuid references staff_member,
    deputy_id              uuid references staff_member,
    contact_language       text not null,
    protected_identity     boolean not null,
    readiness              text not null,
    ready_from             date,
    readiness_confirmed_on date not null,
    accepts_no_job         boolean not null,
    created_at             timestamptz not null,
    name                   text collate "nb-NO-x-icu" not null,
    phone                  text,
    email                  text,
    reason                 text not null check (length(reason) between 1 and 500),
    merged_by              uuid not null,
    merger                 uuid not null,
    merged_at              timestamptz not null,
    constraint merge_is_of_two check (merged_id <> survivor_id and merged_id <> into_id)
);
create index candidate_merge_survivor on candidate_merge (survivor_id, merged_at);
create index candidate_merge_name on candidate_merge (lower(name));
create index candidate_merge_phone on candidate_merge (phone);
create index candidate_merge_email on candidate_merge (lower(email));
create index candidate_merge_ref on candidate_merge (external_ref);

-- Facts that came from the other record, and facts of either that gave way: the fact itself stands in its own table, with its source.
create table candidate_merge_fact (
    merge_id  uuid not null references candidate_merge on delete cascade,
    section   text not null,
    fact_id   uuid not null,
    came_from text not null check (came_from in ('SURVIVOR', 'MERGED')),
    gave_way  boolean not null,
    primary key (merge_id, fact_id)
);

-- Two cases of a sample can turn out to be one person: both stay as they were drawn.
alter table sampled_case drop constraint sampled_case_sample_id_candidate_id_key;

-- A consent of one of two records ends when the narrower one of the other holds; a question that was asked twice ends without an answer.
alter table consent drop constraint consent_answer;
alter table consent add constraint consent_answer check (case state
    when 'ASKED' then num_nonnulls(given_how, answered_at, ended_at) = 0
    when 'REFUSED' then given_how is null and answered_at is not null and ended_at is null
    when 'GIVEN' then given_how is not null and answered_at is not null and ended_at is null
    when 'EXPIRED' then num_nonnulls(given_how, answered_at) in (0, 2) and ended_at is not null
    else given_how is not null and answered_at is not null and ended_at is not null end);
