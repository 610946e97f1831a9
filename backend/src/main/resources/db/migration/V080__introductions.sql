-- From a match to a yes from both sides (INT, 16.2). What was shown and said stands here; it goes with the candidate.

create table introduction (
    id             uuid primary key,
    candidate_id   uuid not null references candidate on delete cascade,
    place_id       uuid not null references practice_place,
    workplace_id   uuid not null references workplace,
    employer_id    uuid not null references employer,
    office_id      uuid not null references office,
    need_version   int not null check (need_version > 0),
    mode           text not null check (mode in ('USER_FIRST', 'PLACE_FIRST')),
    reason         text not null check (length(reason) between 1 and 500),
    state          text not null check (state in ('SUGGESTED', 'APPLIED', 'ASKED', 'CONSENTED', 'DECLINED', 'EXPIRED', 'RETURNED',
        'QUEUED', 'PRESENTED_ANON', 'INTERESTED', 'NOT_INTERESTED', 'PRESENTED', 'MEETING_SET', 'MET', 'NO_SHOW', 'OFFERED',
        'NOT_CHOSEN', 'ACCEPTED', 'OFFER_DECLINED', 'CONVERTED', 'WITHDRAWN', 'CLOSED_BY_PLACE')),
    due_on         date,
    days_left      int check (days_left >= 0),
    closing_reason text check (closing_reason ~ '^[A-Z_]+$'),
    closing_words  text check (length(closing_words) between 1 and 500),
    shown_at       timestamptz,
    created_by     uuid not null,
    created_at     timestamptz not null,
    version        bigint not null,
    -- A clock runs exactly while the candidate is asked something: a last day, or the working days left while it stands still.
    constraint introduction_clock check (num_nonnulls(due_on, days_left) = case when state in ('ASKED', 'OFFERED') then 1 else 0 end),
    constraint introduction_is_shown_first check (shown_at is not null or state not in ('PRESENTED_ANON', 'INTERESTED', 'PRESENTED',
        'MEETING_SET', 'MET', 'NO_SHOW', 'OFFERED', 'ACCEPTED', 'CONVERTED')),
    constraint introduction_closing_reason check (
        state not in ('DECLINED', 'NOT_INTERESTED', 'NOT_CHOSEN', 'OFFER_DECLINED', 'WITHDRAWN') or closing_reason is not null)
);
create unique index introduction_once_open on introduction (candidate_id, place_id)
    where state in ('SUGGESTED', 'APPLIED', 'ASKED', 'CONSENTED', 'QUEUED', 'PRESENTED_ANON', 'INTERESTED', 'PRESENTED',
        'MEETING_SET', 'MET', 'NO_SHOW', 'OFFERED', 'ACCEPTED');
create index introduction_candidate on introduction (candidate_id, id);
create index introduction_place on introduction (place_id, id);
create index introduction_office on introduction (office_id, id);
create index introduction_workplace on introduction (workplace_id, id);
create index introduction_due on introduction (due_on) where due_on is not null;

-- What the candidate was shown when asked (INT-02), word for word.
create table introduction_request (
    introduction_id uuid primary key references introduction on delete cascade,
    content         jsonb not null,
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    constraint request_names_prospect_and_contact
        check (content ->> 'prospect' <> 'NOT_ASKED' and length(content -> 'contact' ->> 'name') > 0)
);

-- "Spør først": one question at a time; the clock stands still until it is answered.
create table introduction_question (
    id              uuid primary key,
    introduction_id uuid not null references introduction on delete cascade,
    question        text not null check (length(question) between 1 and 1000),
    asked_at        timestamptz not null,
    answer          text check (length(answer) between 1 and 2000),
    answered_by     uuid,
    answered_at     timestamptz,
    constraint question_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create unique index introduction_question_open on introduction_question (introduction_id) where answered_at is null;

-- The presentation (INT-04). Only what the candidate approved leaves: the hash of the approved words must be that of the words.
create table presentation (
    introduction_id uuid primary key references introduction on delete cascade,
    resources       text not null check (length(resources) between 1 and 2000),
    at_work         text not null check (at_work in ('TOLD', 'NOTHING_TO_SHARE', 'TELLS_IT_IN_PERSON')),
    at_work_words   text check (length(at_work_words) between 1 and 1000),
    written_by      uuid not null,
    written_at      timestamptz not null,
    approved_hash   text check (approved_hash ~ '^[0-9a-f]{64}$'),
    approved_at     timestamptz,
    presented_at    timestamptz,
    constraint presentation_told_in_words check ((at_work = 'TOLD') = (at_work_words is not null)),
    constraint presentation_approval_is_whole check (num_nonnulls(approved_hash, approved_at) in (0, 2)),
    constraint presentation_leaves_approved check (presented_at is null or approved_at is not null)
);

create table offer (
    introduction_id uuid primary key references introduction on delete cascade,
    starts_on       date not null,
    ends_on         date not null check (ends_on > starts_on),
    hours_week      text not null check (length(hours_week) between 5 and 400),
    hours_per_week  numeric(4, 1) not null check (hours_per_week > 0 and hours_per_week <= 40),
    prospect        text not null check (prospect in ('NONE', 'POSSIBLE', 'INTENDED')),
    supervisor_name text not null check (length(supervisor_name) between 1 and 200),
    words           text check (length(words) between 1 and 1000),
    made_by         uuid not null,
    made_at         timestamptz not null
);

-- The match as it was shown (MAT-21): enough to compute it again. Art. 9 facts, gone with the introduction.
create table stored_match (
    introduction_id uuid primary key references introduction on delete cascade,
    candidate_facts bytea not null,
    place_facts     bytea not null,
    parameters      jsonb not null,
    engine_version  text not null,
    weight_profile  text not null,
    weight_version  int not null check (weight_version > 0),
    profile_version bigint not null check (profile_version > 0),
    need_version    int not null check (need_version > 0),
    p               int not null check (p between 0 and 10000),
    k               int not null check (k between 0 and 100),
    a               int not null check (a between 0 and 100),
    stored_at       timestamptz not null,
    check (p <= 100 * k and k <= a)
);
