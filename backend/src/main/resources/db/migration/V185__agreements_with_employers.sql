-- Agreements with employers are made by people too (EMP-16): our office, other parties, an early end, who made it, a version.
alter table employer_agreement
    add column office_id     uuid references office,
    add column other_parties text check (other_parties = btrim(other_parties) and length(other_parties) between 1 and 200),
    -- The first day on which it does not hold any longer.
    add column ended_on      date check (ended_on >= valid_from),
    add column end_words     text check (end_words = btrim(end_words) and length(end_words) between 1 and 200),
    add column made_by       uuid references staff_member,
    add column version       bigint not null default 1 check (version > 0),
    add constraint only_what_ended_says_why check (end_words is null or ended_on is not null),
    add constraint review_is_within_the_agreement check (review_on between valid_from and valid_to);
create index employer_agreement_office on employer_agreement (office_id);
create index employer_agreement_maker on employer_agreement (made_by);

-- The providers that somebody belonged to when the employer was first shown anything: what an intake agreement counts.
create table introduction_provider (
    introduction_id uuid not null references introduction on delete cascade,
    provider_id     uuid not null references provider,
    primary key (introduction_id, provider_id)
);
create index introduction_provider_provider on introduction_provider (provider_id);
create index introduction_employer_shown on introduction (employer_id, shown_at);

insert into introduction_provider
select i.id, p.provider_id from introduction i join candidate_provider p on p.candidate_id = i.candidate_id where i.shown_at is not null
union
select i.id, r.provider_id from introduction i join cohort_member m on m.introduction_id = i.id join course_run r on r.id = m.run_id
where i.shown_at is not null;
