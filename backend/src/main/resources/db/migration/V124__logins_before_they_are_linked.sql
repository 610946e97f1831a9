-- A login may stand, with its roles, before an identity is linked to it; systems have logins too.
alter table login drop constraint login_kind_check;
alter table login add constraint login_kind_check check (kind in ('STAFF', 'EMPLOYER', 'CANDIDATE', 'SYSTEM'));
alter table login alter column key_hash drop not null;
alter table login alter column linked_at drop not null;
alter table login add constraint login_linked_since check ((key_hash is null) = (linked_at is null));
-- A system is nobody: it stands for itself, and its roles are of no person.
alter table login add constraint login_of_a_system check (kind <> 'SYSTEM' or person_id = id);
alter table login add column version bigint not null default 1 check (version > 0);
create index login_name on login (lower(display_name), id);
create index affiliation_role on affiliation (role);

-- Codes that link an identity to a login. The code itself stands nowhere: a part that finds the row, and a keyed hash of the rest.
create table login_code (
    id           uuid primary key,
    login_id     uuid not null references login on delete cascade,
    selector     text not null check (selector ~ '^[0-9A-HJKMNP-TV-Z]{4}$'),
    secret_hash  bytea not null check (octet_length(secret_hash) = 32),
    made_by      uuid,
    made_at      timestamptz not null,
    ends_at      timestamptz not null check (ends_at > made_at),
    tries_left   integer not null check (tries_left >= 0),
    used_at      timestamptz,
    withdrawn_at timestamptz,
    check (used_at is null or withdrawn_at is null)
);
-- One code at a time for a login, and one for a selector: a new one takes the place of the old.
create unique index login_code_open on login_code (login_id) where used_at is null and withdrawn_at is null;
create unique index login_code_selector on login_code (selector) where used_at is null and withdrawn_at is null;

-- Identities that an issuer has proven and nobody knows here: they wait for their code. Only hashes, and not for long.
create table login_stranger (
    key_hash    bytea primary key check (octet_length(key_hash) = 32),
    ticket_hash bytea not null unique check (octet_length(ticket_hash) = 32),
    kinds       text not null,
    ends_at     timestamptz not null,
    tries       integer not null default 0 check (tries >= 0),
    tries_since timestamptz not null
);
create index login_stranger_ends on login_stranger (ends_at);
