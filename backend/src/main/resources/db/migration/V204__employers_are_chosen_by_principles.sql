-- What an office looks at before it places somebody at a workplace for the first time (EMP-17). An office without a row here has the four that
-- come with the system, as version 0.
create table choice_principles (
    office_id  uuid primary key references office,
    version    int not null check (version > 0),
    written_by uuid not null references staff_member,
    written_on date not null
);
create index choice_principles_writer on choice_principles (written_by);

create table choice_principle (
    office_id   uuid not null references choice_principles,
    place       int not null check (place >= 0),
    kind        text not null check (kind in ('REAL_RECRUITMENT', 'TRAINING', 'SUPERVISOR', 'HISTORY', 'OTHER')),
    -- Without words of its own a principle says what its kind says, in the reader's language.
    title       text check (title = btrim(title) and length(title) between 1 and 100),
    explanation text check (explanation = btrim(explanation) and length(explanation) between 1 and 500),
    primary key (office_id, place),
    constraint another_kind_has_words check (kind <> 'OTHER' or title is not null)
);

-- A filled checklist is never changed: renewing it adds one. It keeps the principles as they were asked.
create table choice_checklist (
    id           uuid primary key,
    workplace_id uuid not null references workplace,
    office_id    uuid not null references office,
    number       int not null check (number > 0),
    principles   int not null check (principles >= 0),
    filled_by    uuid not null references staff_member,
    filled_on    date not null,
    unique (workplace_id, office_id, number)
);
create index choice_checklist_office on choice_checklist (office_id);
create index choice_checklist_filler on choice_checklist (filled_by);

create table choice_answer (
    checklist_id uuid not null references choice_checklist,
    place        int not null check (place >= 0),
    kind         text not null check (kind in ('REAL_RECRUITMENT', 'TRAINING', 'SUPERVISOR', 'HISTORY', 'OTHER')),
    title        text check (title = btrim(title) and length(title) between 1 and 100),
    explanation  text check (explanation = btrim(explanation) and length(explanation) between 1 and 500),
    answer       text not null check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    note         text check (note = btrim(note) and length(note) between 1 and 300),
    primary key (checklist_id, place)
);

-- An agreement for a workplace where nobody had been placed: what it rested on when it was put forward. Goes with the agreement.
create table first_placement (
    agreement_id   uuid primary key references agreement on delete cascade,
    workplace_id   uuid not null references workplace,
    office_id      uuid not null references office,
    checklist_id   uuid references choice_checklist,
    reason         text check (reason = btrim(reason) and length(reason) between 1 and 500),
    put_forward_by uuid not null references staff_member,
    put_forward_on date not null,
    constraint rests_on_a_checklist_or_a_reason check ((checklist_id is null) <> (reason is null))
);
create index first_placement_office on first_placement (office_id, put_forward_on desc, agreement_id desc);
create index first_placement_workplace on first_placement (workplace_id);
create index first_placement_checklist on first_placement (checklist_id);
create index first_placement_staff on first_placement (put_forward_by);
