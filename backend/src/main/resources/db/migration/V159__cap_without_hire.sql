-- The cap without hire (OVS-03): how many finished at a workplace in the window and were not hired, scaled by its size.
alter table workplace_finish
    add network_hire boolean not null default false,
    add cannot_hire  boolean not null default false,
    add constraint a_hire_is_here_or_through_the_network check (not (hired and network_hire)),
    add constraint who_cannot_hire_is_judged_apart check (not (cannot_hire and (hired or network_hire or counts)));

-- unhired and no_hire_cap are counted after each event and each day; let_until is what a leader has decided.
alter table workplace_standing
    add unhired       int not null default 0 check (unhired >= 0),
    add no_hire_cap   int check (no_hire_cap >= 1),
    add let_until     date,
    add no_hire_stops boolean not null default false;

-- A review of a workplace that has passed the cap without hire: a leader decides, with a justification.
create table no_hire_review (
    id            uuid primary key,
    workplace_id  uuid not null references workplace,
    office_id     uuid references office,
    unhired       int not null check (unhired >= 0),
    cannot_hire   int not null check (cannot_hire >= 0),
    cap           int not null check (cap >= 1),
    opened_at     timestamptz not null,
    outcome       text check (outcome in ('LET', 'HOLD')),
    justification text check (length(justification) between 20 and 1000),
    let_until     date,
    decided_by    uuid references staff_member,
    decided_at    timestamptz,
    constraint a_decision_is_whole check (num_nonnulls(outcome, justification, decided_by, decided_at) in (0, 4)),
    constraint let_has_a_last_day check ((outcome is not distinct from 'LET') = (let_until is not null))
);
create unique index no_hire_review_open on no_hire_review (workplace_id) where decided_at is null;
create index no_hire_review_office on no_hire_review (office_id, opened_at desc, id desc);
create index no_hire_review_decider on no_hire_review (decided_by);
