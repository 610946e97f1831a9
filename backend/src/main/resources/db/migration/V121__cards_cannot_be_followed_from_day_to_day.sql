-- Ids of cards are made with it: those of two days cannot be laid together (PRI-14).
alter table card_snapshot add column salt uuid not null default gen_random_uuid();
