-- A place may be for a post of one size only; without a size there is nothing that cannot be smaller.
alter table need add column position_must boolean;
alter table need add constraint need_must_has_a_size check (position_must is not true or position_percent is not null);

-- How much somebody wants to work may be known before the week is.
alter table candidate_hours alter column free_week drop not null;
