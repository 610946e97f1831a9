-- What the light of a workplace is computed from (EMP-07), read from the tables once after each event: what time brings needs no other row. next_at is
-- when time alone may change the light, absent where only an event can; counts_on is the day on which the cap without hire (OVS-03) is counted anew.
-- Apart from the light, so that a moment that changes nothing of it writes one narrow row. Lights without such a row are computed anew by the job.
create table workplace_light_facts (
    workplace_id   uuid primary key references workplace,
    blocked        boolean not null,
    do_not_contact date,
    not_now        date,
    capacity_full  boolean not null,
    downsizing     boolean not null,
    occupied       boolean not null,
    newest_at      timestamptz,
    confirmed_at   timestamptz,
    requests       date[] check (cardinality(requests) > 0),
    more_people    boolean not null,
    shortage       boolean not null,
    hired_on       date,
    counts_on      date,
    next_at        timestamptz
);
create index workplace_light_facts_next on workplace_light_facts (next_at);
alter table workplace_light drop column next_at;

-- By which rule the lights were last computed, and when: another rule, or a clock that was set back, computes all of them anew.
create table workplace_light_rule (
    one         boolean primary key default true check (one),
    light       text not null,
    caps        text not null,
    computed_at timestamptz not null
);
