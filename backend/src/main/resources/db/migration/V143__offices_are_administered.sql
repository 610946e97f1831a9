-- Offices are administered: which municipalities each answers for, and until when it is open.
alter table office add version bigint not null default 1 check (version > 0), add closed_at timestamptz;

create table office_municipality (
  office_id    uuid not null references office,
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  primary key (office_id, municipality)
);
create index office_municipality_which on office_municipality (municipality);
insert into office_municipality select id, municipality from office;

alter table provider add version bigint not null default 1 check (version > 0);

-- Nothing new comes to a closed office, also not in the moment in which it is being closed: whoever closes it holds the row.
create function office_is_open() returns trigger language plpgsql as
$$ begin
  if tg_op = 'UPDATE' and new.office_id is not distinct from old.office_id then
    return new;
  end if;
  perform from office where id = new.office_id and closed_at is null for key share;
  if not found and new.office_id is not null then
    raise exception 'the office is closed' using errcode = 'check_violation', constraint = 'office_is_open';
  end if;
  return new;
end $$;
create trigger candidate_office_is_open before insert or update of office_id on candidate
  for each row execute function office_is_open();
create trigger staff_office_is_open before insert or update of office_id on staff_member
  for each row execute function office_is_open();
create trigger join_office_is_open before insert or update of office_id on join_request
  for each row execute function office_is_open();
