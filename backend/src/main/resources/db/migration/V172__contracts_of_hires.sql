-- The contract that somebody got at the workplace where the placement was (EMP-14, AGR-15).
create table placement_hire (
    placement_id uuid primary key references placement on delete cascade,
    contract     text check (contract in ('EXTRA_SHIFT', 'ON_CALL', 'TEMPORARY_UNDER_3M', 'TEMPORARY_3M_PLUS', 'PERMANENT',
                 'ADAPTED_PART_TIME', 'WITH_EDUCATION_AGREEMENT')),
    percent      int check (percent between 1 and 100),
    constraint something_is_told check (num_nonnulls(contract, percent) > 0)
);
