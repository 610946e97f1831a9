-- One firm opens the door of another to us, by itself or because we asked (EMP-20). No candidate stands here: who is shown to the other firm comes there in
-- the ordinary way, with the ordinary consent. The unit is the office or provider that the person worked for on that day, or the person where it is neither.
create table network_introduction (
    id            uuid primary key,
    kind          text not null check (kind in ('REFERRAL', 'ASK')),
    state         text not null check (state in ('ASKED', 'INTRODUCED', 'KNOWS_NOBODY', 'DECLINED', 'WITHDRAWN')),
    introducer_id uuid not null references workplace,
    introduced_id uuid references workplace,
    contact_id    uuid references contact_person on delete set null,
    topic         text check (topic = btrim(topic) and length(topic) between 1 and 200),
    -- Whether the firm that introduces may be named to the other one: told by its contact person, and taken back by it.
    naming        text not null check (naming in ('NOT_ASKED', 'YES', 'NO')),
    naming_on     date,
    naming_by     uuid references staff_member,
    day           date not null,
    staff_id      uuid not null references staff_member,
    unit_id       uuid not null,
    -- The hire that came of it: the placement at the introduced firm, by its id without a key to it, as all that is told of workplaces.
    hire_id       uuid unique,
    hired_on      date,
    version       bigint not null default 1 check (version > 0),
    written_at    timestamptz not null,
    constraint nobody_introduces_itself check (introduced_id <> introducer_id),
    constraint a_referral_names_the_firm check (kind = 'ASK' or introduced_id is not null),
    constraint a_question_has_no_firm_yet check (state not in ('ASKED', 'KNOWS_NOBODY') or introduced_id is null),
    constraint an_introduction_has_a_firm check (state not in ('INTRODUCED', 'DECLINED') or introduced_id is not null),
    constraint an_answer_has_its_day check ((naming = 'NOT_ASKED') = (naming_on is null) and (naming_on is null) = (naming_by is null)),
    constraint a_hire_comes_of_what_stands check ((hire_id is null) = (hired_on is null) and (hire_id is null or state = 'INTRODUCED'))
);
create index network_introduction_from on network_introduction (introducer_id, day desc, id desc);
create index network_introduction_to on network_introduction (introduced_id, day desc, id desc);
create index network_introduction_contact on network_introduction (contact_id);
create index network_introduction_staff on network_introduction (staff_id);
create index network_introduction_naming on network_introduction (naming_by);
-- Nobody opens the same door twice before somebody was hired through it.
create unique index network_introduction_stands on network_introduction (introducer_id, introduced_id) where state = 'INTRODUCED' and hire_id is null;
