-- Weight profiles (MAT-T1): every version that has been in force; the highest version of a profile is the one in force (MAT-08).
create table weight_profile_version (
    id            uuid primary key,
    profile       text not null check (profile in ('BALANCED', 'SUITABILITY', 'HIRE_FIRST', 'LANGUAGE_ARENA', 'CLARIFICATION',
                      'PARTICIPANT_2010', 'EMPLOYER_VIEW')),
    version       int not null check (version > 0),
    task_skill    int not null check (task_skill >= 0),
    formal        int not null check (formal >= 0),
    language      int not null check (language >= 0),
    capability    int not null check (capability >= 0),
    coherence     int not null check (coherence >= 0),
    wish          int not null check (wish >= 0),
    environment   int not null check (environment >= 0),
    purpose       int not null check (purpose >= 0),
    hours         int not null check (hours >= 0),
    travel        int not null check (travel >= 0),
    hire          int not null check (hire >= 0),
    support       int not null check (support >= 0),
    openness      int not null check (openness >= 0),
    reason        text check (length(reason) between 1 and 500),
    restored_from int,
    made_by       uuid,
    made_at       timestamptz not null,
    unique (profile, version),
    constraint weights_sum_to_100 check (task_skill + formal + language + capability + coherence + wish + environment + purpose
        + hours + travel + hire + support + openness = 100),
    constraint weights_of_employer_view_are_of_the_card check (profile <> 'EMPLOYER_VIEW'
        or task_skill + formal + language + hours = 100),
    constraint weights_of_a_language_aim_leave_hire_out check (profile <> 'LANGUAGE_ARENA' or hire = 0),
    constraint weights_have_a_reason check (num_nonnulls(reason, made_by) = case when version = 1 then 0 else 2 end),
    constraint weights_come_from_an_earlier_version check (restored_from between 1 and version - 1),
    foreign key (profile, restored_from) references weight_profile_version (profile, version)
);
create trigger weight_profile_version_no_change before update or delete on weight_profile_version
    for each row execute function refuse_change();
create trigger weight_profile_version_no_truncate before truncate on weight_profile_version execute function refuse_change();

insert into weight_profile_version (id, profile, version, task_skill, formal, language, capability, coherence, wish, environment,
    purpose, hours, travel, hire, support, openness, made_at)
select gen_random_uuid(), profile, 1, task_skill, formal, language, capability, coherence, wish, environment, purpose, hours, travel,
    hire, support, openness, '2026-11-01T00:00:00Z'
from (values
    ('BALANCED',         18,  5, 10,  6,  4,  8, 12,  5,  7, 2, 20,  2, 1),
    ('SUITABILITY',      24,  6, 10,  6,  0,  0, 20,  9,  9, 6,  6,  0, 4),
    ('HIRE_FIRST',       20,  0, 15,  0, 10, 10,  0,  0,  3, 2, 40,  0, 0),
    ('LANGUAGE_ARENA',   12,  2,  6,  8,  2, 10, 16, 10, 10, 6,  0, 16, 2),
    ('CLARIFICATION',    12,  2,  8, 14,  2, 10, 18, 10, 12, 4,  0,  6, 2),
    ('PARTICIPANT_2010', 12, 10, 22,  2, 14, 30,  2,  0,  4, 2,  0,  0, 2),
    ('EMPLOYER_VIEW',    60, 15, 10,  0,  0,  0,  0,  0, 15, 0,  0,  0, 0)
) as first (profile, task_skill, formal, language, capability, coherence, wish, environment, purpose, hours, travel, hire, support,
    openness);

-- What a match was computed with can always be read again (MAT-21). Matches from before this table are left as they are.
alter table stored_match add constraint stored_match_has_its_weights
    foreign key (weight_profile, weight_version) references weight_profile_version (profile, version) not valid;
