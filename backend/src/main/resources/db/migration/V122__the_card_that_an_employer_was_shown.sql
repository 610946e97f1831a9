-- What stage ANONYMOUS showed, as it was that day: gone with the introduction (PRI-14).
create table shown_card (
    introduction_id uuid primary key references introduction on delete cascade,
    content         jsonb not null
);
