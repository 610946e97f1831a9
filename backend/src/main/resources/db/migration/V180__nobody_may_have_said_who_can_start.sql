-- Readiness is told and confirmed on a day (CAN-19). Where a file brings a person of whom nobody has said whether they can start, there is no such day.
alter table candidate alter column readiness_confirmed_on drop not null;
alter table candidate_merge alter column readiness_confirmed_on drop not null;
