-- A new fact under a section with the state VALUE fits; everything else is looked at in full. Spares an import most of the work at
-- commit. Rules between the facts of a section (one main purpose) are checked with the section's own row, which every change writes.
create or replace function fact_fits_its_section() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and exists (select from profile_section
        where candidate_id = new.candidate_id and section = tg_argv[0] and ended_at is null and state = 'VALUE') then
        return null;
    end if;
    perform check_section(new.candidate_id, tg_argv[0]);
    return null;
end $$;
