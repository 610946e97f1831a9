-- Wishes for or against a group of people, refused at the door (HR-10, OVS-12). The log of steps and the outbox hold the id of the case.
create table oversight_case (
  id           uuid primary key,
  kind         text not null check (kind in ('GROUP_WISH')),
  state        text not null check (state in ('FLAGGED', 'DIALOGUE', 'HEARING', 'DECIDED', 'REVIEWED', 'DISMISSED')),
  office_id    uuid references office,
  workplace_id uuid references workplace,
  employer_id  uuid references employer,
  writer_login uuid not null,
  writer_kind  text not null,
  operation    text not null,
  object_id    uuid,
  field        text not null,
  list_version text not null,
  times        integer not null default 1 check (times > 0),
  opened_at    timestamptz not null,
  last_at      timestamptz not null
);
create index oversight_case_office on oversight_case (office_id, opened_at desc);
create index oversight_case_employer on oversight_case (employer_id, opened_at);
create index oversight_case_writer on oversight_case (writer_login, opened_at);
create index oversight_case_workplace on oversight_case (workplace_id);

-- The refused text, here and nowhere else; it goes with its case.
create table oversight_case_text (
  case_id uuid primary key references oversight_case on delete cascade,
  text    text not null
);
