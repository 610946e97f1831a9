-- What a workplace is like inside (EMP-12), one row for each thing and each kind of source: the newest word holds, of two of one day what was
-- seen goes before what the workplace says itself. What matching reads of it stands in workplace_trait and workplace_note.
create table workplace_inside (
    workplace_id uuid not null references workplace,
    item         text not null check (item in ('TEAM_SIZE', 'TONE', 'OPENNESS', 'FEEDBACK', 'STRUCTURE', 'PRESSURE', 'LANGUAGES',
                 'NORWEGIAN_SHARE', 'LEADERSHIP', 'ONE_SUPERVISOR', 'ANCHORING', 'SOUND', 'PHYSICAL', 'VARIED', 'CUSTOMERS')),
    source       text not null check (source in ('SELF', 'VISIT', 'HOSPITERING')),
    said         text[] not null check (cardinality(said) between 1 and 12),
    seen_by      uuid references staff_member,
    said_by      uuid references contact_person on delete set null,
    seen_on      date not null,
    primary key (workplace_id, item, source),
    constraint staff_see_and_workplaces_say check (seen_by is null or said_by is null)
);
create index workplace_inside_seer on workplace_inside (seen_by);
create index workplace_inside_sayer on workplace_inside (said_by);

-- Who writes names the version that was read, so that nobody overwrites a colleague unseen.
create table workplace_inside_version (
    workplace_id uuid primary key references workplace,
    version      bigint not null
);

-- A trait that somebody has told here is not changed by a file.
alter table workplace_trait add column told_here boolean not null default false;
update workplace_trait set told_here = true where seen_by is not null;
