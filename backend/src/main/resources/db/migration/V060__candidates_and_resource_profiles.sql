-- Candidates and what they can do, as dated facts (CAN-01..16). Nothing about who a person is by birth, body or
-- income stands here, and no national identity number anywhere (HR-1, CAN-24, CAN-27).

create sequence candidate_number start 1001;

create table candidate (
    id                     uuid primary key,
    number                 bigint not null unique default nextval('candidate_number'),
    external_ref           text unique check (length(external_ref) between 1 and 120),
    office_id              uuid not null references office,
    adviser_id             uuid references staff_member,
    deputy_id              uuid references staff_member,
    contact_language       text not null default 'nb' check (contact_language ~ '^[a-z]{2,3}$'),
    protected_identity     boolean not null default false,
    readiness              text not null check (readiness in ('READY', 'READY_FROM', 'NOT_READY_OTHER_SERVICE',
        'NOT_READY_CLARIFICATION', 'NOT_READY_MEASURE', 'NOT_READY_OTHER', 'ON_PLACEMENT', 'WITHDRAWN')),
    ready_from             date,
    readiness_confirmed_on date not null,
    accepts_no_job         boolean not null default false,
    tie                    bigint not null,
    version                bigint not null default 1,
    created_at             timestamptz not null,
    constraint candidate_ready_from_has_a_day check ((readiness = 'READY_FROM') = (ready_from is not null)),
    constraint candidate_deputy_stands_in check (deputy_id is null or (adviser_id is not null and deputy_id <> adviser_id))
);
create index candidate_office on candidate (office_id, id);
create index candidate_adviser on candidate (adviser_id);

-- Name and number to call: staff of the owning office and the candidate, nobody else.
create table candidate_contact (
    candidate_id uuid primary key references candidate on delete cascade,
    name         text collate "nb-NO-x-icu" not null check (name = btrim(name) and length(name) between 1 and 120),
    phone        text check (phone ~ '^\+[0-9]{8,15}$'),
    email        text check (length(email) between 3 and 200)
);
create index candidate_contact_name on candidate_contact (lower(name));
create index candidate_contact_phone on candidate_contact (phone);

create table candidate_provider (
    candidate_id uuid not null references candidate on delete cascade,
    provider_id  uuid not null references provider,
    primary key (candidate_id, provider_id)
);

-- What scoring may read, packed; protected like the facts it holds (PRI-07).
create table candidate_facts (
    candidate_id uuid primary key references candidate on delete cascade,
    layout       int not null check (layout > 0),
    version      bigint not null check (version > 0),
    facts        bytea not null
);

-- The answer for a whole section (CAN-02), each answer kept: the current one has no end.
create table profile_section (
    candidate_id uuid not null references candidate on delete cascade,
    section      text not null check (section in ('SKILLS', 'EXPERIENCE', 'EDUCATION', 'CERTIFICATES', 'NORWEGIAN',
        'LANGUAGES', 'BASIC_SKILLS', 'WISHES', 'GOALS', 'PURPOSES', 'FUNCTIONS', 'ENVIRONMENT', 'HOURS', 'REACH')),
    version      bigint not null check (version > 0),
    state        text not null check (state in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
    source       text not null check (source in ('CANDIDATE', 'ASSISTED', 'ADVISER', 'PROVIDER', 'SCHOOL', 'EMPLOYER', 'REGISTER')),
    stated_on    date not null,
    author       uuid,
    recorded_at  timestamptz not null,
    ended_at     timestamptz,
    primary key (candidate_id, section, version)
);
create unique index profile_section_current on profile_section (candidate_id, section) where ended_at is null;

-- Every fact carries source, date, verification and author (CAN-03); a change ends the old row and adds a new one, so
-- history stays. The template only spares repeating these columns.
create table fact_template (
    id           uuid primary key,
    candidate_id uuid not null,
    position     int not null check (position >= 0),
    source       text not null check (source in ('CANDIDATE', 'ASSISTED', 'ADVISER', 'PROVIDER', 'SCHOOL', 'EMPLOYER', 'REGISTER')),
    stated_on    date not null,
    verified_by  uuid,
    verified_on  date,
    author       uuid,
    recorded_at  timestamptz not null,
    ended_at     timestamptz check (ended_at >= recorded_at),
    ended_by     uuid,
    constraint verified_on_a_day check ((verified_by is null) = (verified_on is null))
);

create table candidate_resource (
    like fact_template including all,
    kind    text not null check (kind in ('SKILL', 'TASK', 'INFORMAL', 'VOLUNTEER', 'INTEREST', 'STRENGTH')),
    concept text references concept (code),
    phrase  text check (phrase = btrim(phrase) and length(phrase) between 1 and 80),
    constraint resource_concept_or_phrase check (num_nonnulls(concept, phrase) = 1),
    foreign key (candidate_id) references candidate on delete cascade
);
create table candidate_experience (
    like fact_template including all,
    kind              text not null check (kind in ('PAID', 'OWN_BUSINESS', 'VOLUNTEER', 'INFORMAL', 'PRACTICE', 'SUBSIDISED')),
    country           text check (country in ('HOME', 'NORWAY')),
    role              text check (role = btrim(role) and length(role) between 1 and 80),
    occupation        text references concept (code),
    industry          text check (industry ~ '^[A-T]$'),
    tasks             text[] not null default '{}',
    months            int check (months between 0 and 720),
    learned           text check (length(learned) between 1 and 300),
    reference_allowed boolean not null default false,
    constraint experience_says_what check (num_nonnulls(role, occupation) > 0 or cardinality(tasks) > 0),
    foreign key (candidate_id) references candidate on delete cascade
);
create table candidate_education (
    like fact_template including all,
    level       text not null check (level in ('UNKNOWN', 'NONE', 'PRIMARY', 'UPPER_SECONDARY_PART', 'UPPER_SECONDARY',
        'VOCATIONAL_CERTIFICATE', 'VOCATIONAL_COLLEGE', 'HIGHER_UP_TO_4_YEARS', 'HIGHER_LONG')),
    field       text check (field = btrim(field) and length(field) between 1 and 80),
    concept     text references concept (code),
    country     text check (country in ('HOME', 'NORWAY')),
    progress    text not null check (progress in ('STARTED', 'COMPLETED')),
    documented  boolean not null default false,
    recognition text check (length(recognition) between 1 and 200),
    foreign key (candidate_id) references candidate on delete cascade
);
create table candidate_credential (
    like fact_template including all,
    concept     text references concept (code),
    phrase      text check (phrase = btrim(phrase) and length(phrase) between 1 and 80),
    basis       text not null check (basis in ('FORMAL', 'EXPERIENCE')),
    answer      text not null check (answer in ('VALUE', 'NONE', 'NOT_ASKED', 'DECLINED')),
    state       text check (state in ('HELD', 'IN_PROGRESS', 'PLANNED', 'ATTAINABLE_DURING_PLACEMENT', 'EXPIRED')),
    issuer      text check (length(issuer) between 1 and 120),
    obtained_on date,
    valid_until date check (valid_until >= obtained_on),
    documented  boolean not null default false,
    constraint credential_concept_or_phrase check (num_nonnulls(concept, phrase) = 1),
    constraint credential_state_goes_with_value check ((answer = 'VALUE') = (state is not null)),
    constraint credential_details_go_with_value
        check (answer = 'VALUE' or (num_nonnulls(issuer, obtained_on, valid_until) = 0 and not documented)),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index credential_once on candidate_credential (candidate_id, concept, basis) where ended_at is null;
create index credential_valid_until on candidate_credential (valid_until) where ended_at is null and state = 'HELD';

-- ESTIMATED: what somebody hears the person manage. TESTED: what a test says. BOOKED: a test to come, or the waiting
-- list. Three independent facts (CAN-07); the old tests 2 and 3 are another scheme and give no level.
create table candidate_norwegian (
    like fact_template including all,
    skill        text not null check (skill in ('LISTENING', 'READING', 'SPEAKING', 'WRITING')),
    basis        text not null check (basis in ('ESTIMATED', 'TESTED', 'BOOKED')),
    level        text check (level in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    day          date,
    estimated_by text check (length(estimated_by) between 1 and 80),
    scheme       text check (scheme in ('NORSKPROVEN', 'OLD_TEST_2', 'OLD_TEST_3', 'BERGENSTESTEN', 'OTHER')),
    passed       boolean,
    documented   boolean not null default false,
    constraint norwegian_estimate check (basis <> 'ESTIMATED'
        or (level is not null and num_nonnulls(scheme, passed) = 0)),
    constraint norwegian_test check (basis <> 'TESTED' or (day is not null and scheme is not null and passed is not null
        and estimated_by is null and (level is null) = (scheme in ('OLD_TEST_2', 'OLD_TEST_3')))),
    constraint norwegian_booking check (basis <> 'BOOKED' or num_nonnulls(passed, estimated_by) = 0),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index norwegian_one_estimate on candidate_norwegian (candidate_id, skill)
    where ended_at is null and basis = 'ESTIMATED';
create unique index norwegian_one_booking on candidate_norwegian (candidate_id, skill)
    where ended_at is null and basis = 'BOOKED';

create table candidate_language (
    like fact_template including all,
    language    text not null check (language ~ '^[a-z]{2,3}$' and language not in ('no', 'nb', 'nn')),
    level       text check (level in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    interpreter boolean not null default false,
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index language_once on candidate_language (candidate_id, language) where ended_at is null;
create unique index language_one_interpreter on candidate_language (candidate_id) where ended_at is null and interpreter;

create table candidate_basic_skill (
    like fact_template including all,
    skill text not null check (skill in ('READING', 'WRITING', 'NUMERACY', 'DIGITAL')),
    step  int not null check (step between 1 and 4),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index basic_skill_once on candidate_basic_skill (candidate_id, skill) where ended_at is null;

-- workplace_id belongs to the employer's room; a veto on a workplace that is gone harms nobody.
create table candidate_wish (
    like fact_template including all,
    kind         text not null check (kind in ('WANT', 'AVOID', 'VETO')),
    rank         int check (rank between 1 and 20),
    concept      text references concept (code),
    industry     text check (industry ~ '^[A-T]$'),
    workplace_id uuid,
    phrase       text check (phrase = btrim(phrase) and length(phrase) between 1 and 80),
    constraint wish_is_for_one_thing check (num_nonnulls(concept, industry, workplace_id, phrase) = 1),
    constraint wish_rank_goes_with_want check ((kind = 'WANT') = (rank is not null)),
    constraint wish_workplace_is_vetoed check (workplace_id is null or kind = 'VETO'),
    constraint wish_veto_is_task_or_workplace check (kind <> 'VETO' or num_nonnulls(concept, workplace_id) = 1),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index wish_rank_once on candidate_wish (candidate_id, rank) where ended_at is null;

create table candidate_goal (
    like fact_template including all,
    holder     text not null check (holder in ('CANDIDATE', 'ADVISER')),
    kind       text not null check (kind in ('WORK_THIS_INDUSTRY', 'ANY_JOB_SOON', 'OWN_PROFESSION', 'LANGUAGE',
        'STEP_TO_EDUCATION', 'COURSE_ONLY', 'UNDECIDED')),
    occupation text references concept (code),
    words      text check (length(words) between 1 and 300),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index goal_once on candidate_goal (candidate_id, holder) where ended_at is null;

create table candidate_purpose (
    like fact_template including all,
    purpose text not null check (purpose in ('JOB', 'QUALIFICATION', 'LANGUAGE', 'CLARIFY', 'WORK_EXPERIENCE',
        'WORK_LIFE_KNOWLEDGE', 'ROUTINE', 'STABILITY', 'SOCIAL_SKILLS', 'NETWORK', 'REFERENCE', 'EDUCATION_TEST',
        'RECRUITMENT_TRIAL', 'OTHER')),
    main    boolean not null,
    words   text check (length(words) between 1 and 120),
    constraint purpose_other_is_told check (purpose <> 'OTHER' or words is not null),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index purpose_once on candidate_purpose (candidate_id, purpose) where ended_at is null;
create unique index purpose_one_main on candidate_purpose (candidate_id) where ended_at is null and main;

-- Work terms only, never a cause (CAN-11); handled as art. 9 data: a table of its own, read under its own permission (PRI-07).
create table candidate_function (
    like fact_template including all,
    attribute  text check (attribute in ('LIFT', 'STAIRS', 'STAND', 'HEAR', 'SEE', 'CLIMB_BEND', 'PACE', 'REACH',
        'HEIGHT_ACCESS', 'VEHICLE_ENTRY', 'PRECISION', 'SOCIAL_INTERACTION', 'CONFLICT_TOLERANCE')),
    ability    text check (ability in ('CAN', 'WITH_AID', 'CANNOT')),
    aid        text check (length(aid) between 1 and 80),
    adaptation text check (adaptation in ('AIDS', 'TASKS', 'HOURS', 'PACE', 'HOME_OFFICE', 'BREAKS', 'AGREED_ABSENCE',
        'SOCIAL_TRAINING', 'ONE_SUPERVISOR', 'OTHER')),
    constraint function_ability_or_adaptation
        check (num_nonnulls(attribute, adaptation) = 1 and (attribute is null) = (ability is null)),
    constraint function_aid_is_named check ((ability is not distinct from 'WITH_AID') = (aid is not null)),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index function_attribute_once on candidate_function (candidate_id, attribute) where ended_at is null;
create unique index function_adaptation_once on candidate_function (candidate_id, adaptation) where ended_at is null;

create table candidate_environment (
    like fact_template including all,
    trait text not null check (trait in ('SMALL_TEAM', 'LARGE_TEAM', 'QUIET', 'LIVELY', 'STRUCTURE', 'ONE_SUPERVISOR',
        'WARM_TONE', 'PHYSICAL', 'VARIED', 'LIMITED_CUSTOMER_CONTACT', 'NORWEGIAN_SPOKEN')),
    wish  text not null check (wish in ('WANT', 'OK', 'AVOID')),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index environment_once on candidate_environment (candidate_id, trait) where ended_at is null;

-- Weeks are written 1:09-15;4:12-21 (day, hours). Whatever the reason, time that is not free is simply not free (CAN-13).
create table candidate_hours (
    like fact_template including all,
    free_week         text not null check (length(free_week) between 5 and 400),
    class_week        text check (length(class_week) between 5 and 400),
    percent_now       int check (percent_now between 0 and 100),
    percent_wanted    int check (percent_wanted between 1 and 100),
    on_call           boolean,
    shifts            boolean,
    summer            boolean,
    earliest_start    date,
    notice_weeks      int check (notice_weeks between 0 and 26),
    away_from         date,
    away_until        date,
    constraint hours_away_has_two_ends check ((away_from is null) = (away_until is null) and away_until >= away_from),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index hours_once on candidate_hours (candidate_id) where ended_at is null;

-- home is a populated place, never an address, and staff-only (CAN-14).
create table candidate_reach (
    like fact_template including all,
    home         int check (home between 1 and 1023),
    means        text[] not null check (means <@ array['CAR', 'PUBLIC', 'BICYCLE', 'WALK']),
    max_minutes  int check (max_minutes between 10 and 150 and max_minutes % 10 = 0),
    lift_to_work boolean,
    would_move   int[] not null default '{}' check (cardinality(would_move) <= 10),
    foreign key (candidate_id) references candidate on delete cascade
);
create unique index reach_once on candidate_reach (candidate_id) where ended_at is null;
create index reach_home on candidate_reach (home) where ended_at is null;

do $$
declare fact_table text;
begin
    foreach fact_table in array array['resource', 'experience', 'education', 'credential', 'norwegian', 'language',
        'basic_skill', 'wish', 'goal', 'purpose', 'function', 'environment', 'hours', 'reach'] loop
        execute format('create index on candidate_%s (candidate_id, position) where ended_at is null', fact_table);
    end loop;
end $$;
drop table fact_template;

-- CAN-02 at commit: a section with VALUE has rows, a section without has none. Certificates may be answered one by one
-- while the section as a whole has not been asked.
create function current_rows(person uuid, asked text) returns bigint language plpgsql stable as $$
begin
    case asked
    when 'SKILLS' then return (select count(*) from candidate_resource f where f.candidate_id = person and ended_at is null);
    when 'EXPERIENCE' then return (select count(*) from candidate_experience f where f.candidate_id = person and ended_at is null);
    when 'EDUCATION' then return (select count(*) from candidate_education f where f.candidate_id = person and ended_at is null);
    when 'CERTIFICATES' then return (select count(*) from candidate_credential f where f.candidate_id = person and ended_at is null);
    when 'NORWEGIAN' then return (select count(*) from candidate_norwegian f where f.candidate_id = person and ended_at is null);
    when 'LANGUAGES' then return (select count(*) from candidate_language f where f.candidate_id = person and ended_at is null);
    when 'BASIC_SKILLS' then return (select count(*) from candidate_basic_skill f where f.candidate_id = person and ended_at is null);
    when 'WISHES' then return (select count(*) from candidate_wish f where f.candidate_id = person and ended_at is null);
    when 'GOALS' then return (select count(*) from candidate_goal f where f.candidate_id = person and ended_at is null);
    when 'PURPOSES' then return (select count(*) from candidate_purpose f where f.candidate_id = person and ended_at is null);
    when 'FUNCTIONS' then return (select count(*) from candidate_function f where f.candidate_id = person and ended_at is null);
    when 'ENVIRONMENT' then return (select count(*) from candidate_environment f where f.candidate_id = person and ended_at is null);
    when 'HOURS' then return (select count(*) from candidate_hours f where f.candidate_id = person and ended_at is null);
    when 'REACH' then return (select count(*) from candidate_reach f where f.candidate_id = person and ended_at is null);
    end case;
end $$;

create function check_section(person uuid, asked text) returns void language plpgsql as $$
declare
    answer text;
    facts bigint;
begin
    if not exists (select from candidate where id = person) then
        return; -- erased in this transaction
    end if;
    select state into answer from profile_section
        where candidate_id = person and section = asked and ended_at is null;
    facts := current_rows(person, asked);
    if answer = 'VALUE' and facts = 0 then
        raise exception 'section % has the state VALUE and no facts', asked using errcode = 'check_violation';
    end if;
    if answer is distinct from 'VALUE' and facts > 0 and not (asked = 'CERTIFICATES' and answer = 'NOT_ASKED') then
        raise exception 'section % has facts without the state VALUE', asked using errcode = 'check_violation';
    end if;
    if asked = 'PURPOSES' and facts > 0 and not exists (
        select from candidate_purpose where candidate_id = person and ended_at is null and main) then
        raise exception 'one purpose is the main one' using errcode = 'check_violation';
    end if;
end $$;

create function section_is_whole() returns trigger language plpgsql as $$
begin
    perform check_section(new.candidate_id, new.section);
    return null;
end $$;
create constraint trigger section_is_whole after insert or update on profile_section
    deferrable initially deferred for each row execute function section_is_whole();

create function fact_fits_its_section() returns trigger language plpgsql as $$
begin
    perform check_section(new.candidate_id, tg_argv[0]);
    return null;
end $$;
do $$
declare pair text[];
begin
    foreach pair slice 1 in array array[
        ['resource', 'SKILLS'], ['experience', 'EXPERIENCE'], ['education', 'EDUCATION'], ['credential', 'CERTIFICATES'],
        ['norwegian', 'NORWEGIAN'], ['language', 'LANGUAGES'], ['basic_skill', 'BASIC_SKILLS'], ['wish', 'WISHES'],
        ['goal', 'GOALS'], ['purpose', 'PURPOSES'], ['function', 'FUNCTIONS'], ['environment', 'ENVIRONMENT'],
        ['hours', 'HOURS'], ['reach', 'REACH']] loop
        execute format('create constraint trigger fits_its_section after insert or update on candidate_%s '
            'deferrable initially deferred for each row execute function fact_fits_its_section(%L)', pair[1], pair[2]);
    end loop;
end $$;

-- A fact the candidate does not agree with (CAN-21): shown as disputed until somebody answers.
create table fact_dispute (
    id           uuid primary key,
    candidate_id uuid not null references candidate on delete cascade,
    section      text not null,
    fact_id      uuid not null,
    reason       text not null check (length(reason) between 1 and 500),
    raised_by    uuid not null,
    raised_at    timestamptz not null,
    answer       text check (length(answer) between 1 and 500),
    answered_by  uuid,
    answered_at  timestamptz,
    constraint dispute_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create unique index fact_dispute_open on fact_dispute (fact_id) where answered_at is null;
create index fact_dispute_candidate on fact_dispute (candidate_id);

-- Phrases for which no code was found (CAN-04): work for the people who keep the catalogue. No person stands here.
create table catalogue_queue (
    id        uuid primary key,
    kind      text not null check (kind in ('RESOURCE', 'CREDENTIAL', 'WISH')),
    phrase    text not null check (phrase = btrim(phrase) and length(phrase) between 1 and 80),
    first_at  timestamptz not null,
    last_at   timestamptz not null,
    times     int not null check (times > 0),
    handled_at timestamptz,
    unique (kind, phrase)
);

create table mapping_record (
    id              uuid primary key,
    candidate_id    uuid not null references candidate on delete cascade,
    held_on         date not null,
    held_by         text not null check (held_by in ('NAV', 'PROVIDER', 'CAREER_ADVISER')),
    career_guidance boolean not null,
    summary         text not null check (length(summary) between 1 and 2000),
    author          uuid,
    recorded_at     timestamptz not null
);
create index mapping_record_latest on mapping_record (candidate_id, held_on desc);

-- Consents (PRI-05, 16.8). A receiver is an employer, a region, or (with neither) all of the kind.
create table consent (
    id           uuid primary key,
    candidate_id uuid not null references candidate on delete cascade,
    type         text not null check (type in ('ANONYMOUS_CARD', 'PRESENT_TO_EMPLOYER', 'SHARE_CONTACT',
        'SHARE_WITH_PROVIDER', 'SHARE_WITH_MUNICIPALITY', 'PARTNER_ON_PLAN', 'REFERENCE', 'EVENT', 'REGISTER_CHECK',
        'LONG_FOLLOW_UP', 'INCOME', 'EQUITY_DATA', 'STORY', 'PUBLIC_LIGHT_VIEW')),
    employer_id  uuid,
    region       text check (region in
        ('OSLO', 'OSTLANDET_ELLERS', 'SORLANDET', 'VESTLANDET', 'MIDT_NORGE', 'NORD_NORGE')),
    state        text not null check (state in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    text_version text not null check (length(text_version) between 1 and 40),
    language     text not null check (language ~ '^[a-z]{2,3}$'),
    asked_at     timestamptz not null,
    asked_by     uuid,
    given_how    text check (given_how in ('IN_APP', 'ON_PAPER', 'BY_PHONE', 'IMPORTED')),
    answered_at  timestamptz,
    expires_on   date,
    ended_at     timestamptz,
    version      bigint not null default 1,
    constraint consent_receiver check (num_nonnulls(employer_id, region) <= 1
        and (region is null or type = 'ANONYMOUS_CARD')
        and (type not in ('PRESENT_TO_EMPLOYER', 'SHARE_CONTACT') or employer_id is not null)),
    constraint consent_answer check (case state
        when 'ASKED' then num_nonnulls(given_how, answered_at, ended_at) = 0
        when 'REFUSED' then given_how is null and answered_at is not null and ended_at is null
        when 'GIVEN' then given_how is not null and answered_at is not null and ended_at is null
        else given_how is not null and answered_at is not null and ended_at is not null end)
);
create index consent_candidate on consent (candidate_id, type);
-- One open question or valid yes for each kind and receiver.
create unique index consent_open on consent (candidate_id, type, employer_id, region) nulls not distinct
    where state in ('ASKED', 'GIVEN');
create index consent_expiry on consent (expires_on) where state = 'GIVEN';

-- Nightly classes of at least k people with the same card (PRI-14).
create table card_snapshot (
    day      date primary key,
    k        int not null check (k >= 2),
    taken_at timestamptz not null
);
create table anonymous_card (
    day          date not null references card_snapshot on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    region       text not null,
    class        int not null,
    tasks        int[] not null,
    certificates int[] not null,
    speaking     text check (speaking in ('BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    hours_band   text check (hours_band in ('DAY_FULL', 'DAY_PART', 'OTHER_TIMES')),
    primary key (day, candidate_id)
);
create index anonymous_card_region on anonymous_card (day, region, class);
