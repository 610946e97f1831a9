-- PRI-19: a protected identity is for adviser and deputy alone, so one of them must be there; and every list asks who is protected.
alter table candidate add constraint candidate_protected_has_named_staff
    check (not protected_identity or adviser_id is not null or deputy_id is not null);
create index candidate_protected on candidate (id) where protected_identity;
