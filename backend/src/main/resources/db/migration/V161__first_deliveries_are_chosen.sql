-- What a member of staff chose when a first candidate was about to go to a new or burnt employer (MAT-26): of the workplace, never of the
-- candidate; that stands in the audit log.
create table first_delivery_choice (
  workplace_id uuid not null references workplace,
  staff_id     uuid not null references staff_member on delete cascade,
  choice       text not null check (choice in ('GO_ON', 'CHOOSE_ANOTHER')),
  chosen_at    timestamptz not null,
  primary key (workplace_id, staff_id)
);
create index first_delivery_choice_staff on first_delivery_choice (staff_id);
