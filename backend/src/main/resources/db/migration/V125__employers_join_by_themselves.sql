-- Firms that join by themselves (EMP-23). The person's login has no role until the municipality's office has checked the right to act.
create table join_request (
    id                  uuid primary key,
    login_id            uuid not null unique references login on delete cascade,
    contact_id          uuid not null unique,
    organisation_number text not null check (valid_organisation_number(organisation_number)),
    firm_name           text not null check (length(firm_name) between 1 and 200),
    sector              text not null,
    municipality        text not null check (municipality ~ '^[0-9]{4}$'),
    name                text not null check (length(name) between 1 and 120),
    role                text not null,
    phone               text not null check (phone ~ '^\+[0-9]{8,15}$'),
    email               text check (length(email) <= 200),
    need_title          text check (length(need_title) <= 120),
    need_summary        text check (length(need_summary) <= 1000),
    office_id           uuid not null references office,
    owner_id            uuid references staff_member,
    state               text not null check (state in ('WAITING', 'ACCEPTED', 'REFUSED')),
    made_at             timestamptz not null,
    reason              text check (length(reason) <= 500),
    workplace_id        uuid references workplace,
    decided_by          uuid,
    decided_at          timestamptz,
    version             bigint not null default 1 check (version > 0),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((state = 'REFUSED') = (reason is not null)),
    check ((state = 'ACCEPTED') = (workplace_id is not null))
);
create index join_request_office on join_request (office_id) where state = 'WAITING';
create index join_request_owner on join_request (owner_id);
create index join_request_workplace on join_request (workplace_id);
