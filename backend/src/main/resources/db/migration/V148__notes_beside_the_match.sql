-- What is known of how a workplace takes people in, one coded statement each: shown beside a match, never part of a score.
create table workplace_note (
    workplace_id uuid not null references workplace,
    note         text not null check (note ~ '^[A-Z][A-Z_]{2,39}$'),
    noted_on     date not null,
    primary key (workplace_id, note)
);
