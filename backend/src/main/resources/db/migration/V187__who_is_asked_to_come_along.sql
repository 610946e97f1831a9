-- Somebody who has planned a visit asks a market contact to come along (EMP-22). The day is the visit's; asked_day is the one that was asked about last.
create table joint_visit (
    id          uuid primary key,
    activity_id uuid not null references employer_activity,
    asked_id    uuid not null references staff_member,
    asked_by    uuid not null references staff_member,
    state       text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CALLED_OFF')),
    asked_day   date not null,
    reason      text check (reason in ('NO_TIME', 'ANOTHER_DAY', 'ANOTHER_PERSON')),
    other_day   date,
    version     bigint not null default 1 check (version > 0),
    written_at  timestamptz not null,
    constraint nobody_asks_themselves check (asked_id <> asked_by),
    constraint only_a_no_has_a_reason check ((state = 'DECLINED') = (reason is not null)),
    constraint another_day_is_named check ((reason is not distinct from 'ANOTHER_DAY') = (other_day is not null))
);
create unique index joint_visit_once on joint_visit (activity_id, asked_id) where state in ('ASKED', 'ACCEPTED');
create index joint_visit_activity on joint_visit (activity_id);
create index joint_visit_asked on joint_visit (asked_id, state);
create index joint_visit_asker on joint_visit (asked_by);
