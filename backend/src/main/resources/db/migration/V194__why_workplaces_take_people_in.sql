-- Why a workplace takes people in, as staff have heard it (EMP-11): for the talk alone. Matching never reads it.
create table workplace_motives (
  workplace_id uuid primary key references workplace,
  words        text check (words = btrim(words) and length(words) between 1 and 500),
  told_by      uuid not null references staff_member,
  told_on      date not null,
  version      bigint not null check (version > 0)
);
create index workplace_motives_teller on workplace_motives (told_by);

create table workplace_motive (
  workplace_id uuid not null references workplace_motives,
  motive       text not null check (motive in ('SOCIAL_RESPONSIBILITY', 'MAKE_A_DIFFERENCE', 'GOOD_EXPERIENCE', 'TRAIN_TO_HIRE', 'RECRUIT_TEST',
                                               'IA_AGREEMENT', 'WORK_ENVIRONMENT', 'RELIEF', 'LEARNING_DIVERSITY_IMAGE', 'DIRECTIVE', 'PERSONAL',
                                               'LOCAL_BASE')),
  importance   smallint not null check (importance between 1 and 5),
  primary key (workplace_id, motive)
);
