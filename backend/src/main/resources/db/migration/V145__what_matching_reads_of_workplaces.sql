-- What matching reads of a workplace beside its standing: what it is like inside (EMP-12), what came of earlier placements (EMP-14), and
-- what is asked of it (MAT-25). Each row is a thing that happened or was seen; nobody sets a figure by hand.
create table workplace_trait (
  workplace_id uuid not null references workplace,
  trait        text not null check (trait in ('SMALL_TEAM', 'LARGE_TEAM', 'QUIET', 'LIVELY', 'STRUCTURE', 'ONE_SUPERVISOR', 'WARM_TONE',
                                              'PHYSICAL', 'VARIED', 'LIMITED_CUSTOMER_CONTACT', 'NORWEGIAN_SPOKEN')),
  there        boolean not null,
  source       text not null check (source in ('SELF', 'VISIT', 'HOSPITERING')),
  seen_by      uuid references staff_member,
  seen_on      date not null,
  primary key (workplace_id, trait)
);

-- The id is that of the introduction or placement that made it, without a key to it: what is kept here tells of the workplace, and stays
-- when the person is gone.
create table workplace_request (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  made_on      date not null,
  open         boolean not null
);
create index workplace_request_workplace on workplace_request (workplace_id, made_on);

create table workplace_finish (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  ended_on     date not null,
  hired        boolean not null,
  counts       boolean not null,
  constraint a_hire_counts check (counts or not hired)
);
create index workplace_finish_workplace on workplace_finish (workplace_id, ended_on);

create table workplace_bad_experience (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  felt_on      date not null
);
create index workplace_bad_experience_workplace on workplace_bad_experience (workplace_id, felt_on);
