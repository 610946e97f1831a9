-- What a workplace tells of the time ahead, and that it will recruit (EMP-13). Each row is a statement; the newest holds, of two of one moment the later line.
create table workplace_outlook (
    id                  uuid primary key,
    line                bigint not null generated always as identity,
    workplace_id        uuid not null references workplace,
    told_at             timestamptz not null,
    told_by             uuid references staff_member,
    course              text check (course in ('GROWING', 'STEADY', 'DOWNSIZING')),
    order_book          text check (order_book in ('THIN', 'NORMAL', 'FULL')),
    next_year           text check (next_year in ('MORE_PEOPLE', 'AS_NOW', 'FEWER_PEOPLE')),
    recruitment_trouble boolean,
    recruits            boolean,
    how_many            int check (how_many between 1 and 999),
    recruits_from       date,
    occupation          text references concept (code),
    contract            text check (contract in ('EXTRA_SHIFT', 'ON_CALL', 'TEMPORARY_UNDER_3M', 'TEMPORARY_3M_PLUS', 'PERMANENT',
                        'ADAPTED_PART_TIME', 'WITH_EDUCATION_AGREEMENT')),
    advertised          boolean,
    constraint only_a_need_has_particulars
        check (recruits is true or num_nonnulls(how_many, recruits_from, occupation, contract, advertised) = 0)
);
create index workplace_outlook_newest on workplace_outlook (workplace_id, told_at desc, line desc);
create index workplace_outlook_teller on workplace_outlook (told_by);
create index workplace_outlook_occupation on workplace_outlook (occupation);

-- A no until a day, and a wish not to be rung (EMP-06, EMP-07). The newest of a kind holds; without a last day it is lifted.
create table workplace_pause (
    id           uuid primary key,
    line         bigint not null generated always as identity,
    workplace_id uuid not null references workplace,
    kind         text not null check (kind in ('NOT_NOW', 'DO_NOT_CONTACT')),
    last_day     date,
    told_at      timestamptz not null,
    told_by      uuid references staff_member
);
create index workplace_pause_newest on workplace_pause (workplace_id, kind, told_at desc, line desc);
create index workplace_pause_teller on workplace_pause (told_by);

-- What the practice places of a workplace say of it, told by their room: is one open, when was it confirmed, when was it last spoken of.
create table workplace_opening (
    place_id     uuid primary key,
    workplace_id uuid not null references workplace,
    open         boolean not null,
    confirmed_at timestamptz,
    told_at      timestamptz not null
);
create index workplace_opening_workplace on workplace_opening (workplace_id);
insert into workplace_opening (place_id, workplace_id, open, confirmed_at, told_at)
select id, workplace_id, state = 'PUBLISHED', confirmed_at, greatest(submitted_at, published_at, confirmed_at)
from practice_place where submitted_at is not null;

-- The light of a workplace (EMP-07): computed from what happened, never typed; next_at is when time alone may change it.
create table workplace_light (
    workplace_id uuid primary key references workplace,
    colour       text not null check (colour in ('GREEN', 'YELLOW', 'RED', 'GREY')),
    reasons      text[] not null check (cardinality(reasons) > 0),
    asked_often  boolean not null,
    points       int not null,
    newest_at    timestamptz,
    confirmed_at timestamptz,
    next_at      timestamptz not null,
    since        timestamptz not null
);
create index workplace_light_next on workplace_light (next_at);
create index workplace_light_colour on workplace_light (colour, points desc, workplace_id);

create table workplace_light_change (
    id           uuid primary key,
    line         bigint not null generated always as identity,
    workplace_id uuid not null references workplace,
    before       text,
    colour       text not null,
    reasons      text[] not null,
    newest_at    timestamptz,
    confirmed_at timestamptz,
    changed_at   timestamptz not null
);
create index workplace_light_change_workplace on workplace_light_change (workplace_id, changed_at desc, line desc);
