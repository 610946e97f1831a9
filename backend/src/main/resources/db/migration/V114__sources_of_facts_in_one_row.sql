-- Where the facts of a profile come from (MAT-17), packed beside the facts: a ranked list tells it of forty people at once.
-- One line for each source: key | source | date | verified; of several with one key the first stands.
create view fact_source_line as
    select candidate_id, 1 as place, 0 as worth, 'SECTION ' || section as key, source, stated_on, false as verified
        from profile_section where ended_at is null
    union all
    select candidate_id, 2, 0, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
        from candidate_resource where ended_at is null and concept is not null
    union all
    select candidate_id, 3, 0, 'CONCEPT ' || task, source, stated_on, verified_by is not null
        from candidate_experience, unnest(tasks) as task where ended_at is null
    union all
    select candidate_id, 4, 0, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
        from candidate_credential where ended_at is null and concept is not null
    union all
    select candidate_id, 5, 0, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
        from candidate_education where ended_at is null and concept is not null
    union all
    select candidate_id, case basis when 'ESTIMATED' then 6 else 7 end,
            -array_position(array['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'], level),
            'SKILL ' || skill, source, stated_on, verified_by is not null
        from candidate_norwegian where ended_at is null and (basis = 'ESTIMATED' or passed);

create table candidate_fact_source (
    candidate_id uuid primary key references candidate on delete cascade,
    lines        text not null
);

insert into candidate_fact_source
    select candidate_id, string_agg(concat_ws('|', key, source, stated_on, verified), e'\n' order by place, worth nulls last, key, stated_on desc)
    from fact_source_line group by candidate_id;
