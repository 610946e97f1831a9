-- The audit log (PRI-10, docs/decisions/0017). A row is written to audit_inbox in the transaction of what it tells of, and linked into
-- the chain of audit_entry at once after. Nothing here is ever changed, and only what the rules below name is ever deleted; the
-- triggers hold for every role, also for the owner. For the split of database roles see infra/database-roles.sql.

create table audit_inbox (
  position    bigint generated always as identity primary key,
  id          uuid not null unique,
  at          timestamptz not null,
  actor       uuid,
  person      uuid,
  role        text,
  unit        text,
  operation   text not null,
  sight       text,
  purpose     text,
  object_kind text,
  object      uuid,
  people      uuid[] not null default '{}',
  fields      text[] not null default '{}',
  result      text not null check (result in ('PERMIT', 'DENY')),
  reason      text,
  detail_hash text check (detail_hash ~ '^[0-9a-f]{64}$')
);

create table audit_entry (
  seq         bigint primary key check (seq > 0),
  id          uuid not null unique,
  at          timestamptz not null,
  actor       uuid,
  person      uuid,
  role        text,
  unit        text,
  operation   text not null,
  sight       text,
  purpose     text,
  object_kind text,
  object      uuid,
  people      uuid[] not null,
  fields      text[] not null,
  result      text not null check (result in ('PERMIT', 'DENY')),
  reason      text,
  detail_hash text check (detail_hash ~ '^[0-9a-f]{64}$'),
  hash        text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_entry_people on audit_entry using gin (people);
create index audit_entry_at on audit_entry using brin (at);

-- The last link: a row that is cut off the end is missed here. One row; locked while links are made.
create table audit_head (
  only_one boolean primary key default true check (only_one),
  seq      bigint not null check (seq >= 0),
  hash     text not null check (hash ~ '^[0-9a-f]{64}$'),
  seal     text
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

-- Segments whose term is over: their rows are gone, their closing hash stays.
create table audit_segment (
  last_seq     bigint primary key,
  first_seq    bigint not null unique,
  last_at      timestamptz not null,
  closing_hash text not null,
  dropped_at   timestamptz not null,
  check (first_seq <= last_seq)
);

-- Before and after, words of a search: readable with the keys of all people it is about (none: with the master key alone).
create table audit_detail (
  entry  uuid primary key,
  people uuid[] not null,
  sealed bytea not null
);

-- Erasing a person deletes the row; nothing that was sealed with the key can be read again.
create table audit_key (
  person  uuid primary key,
  wrapped bytea not null,
  made_at timestamptz not null
);

create function audit_inbox_delete() returns trigger language plpgsql as $$ begin
  if not exists (select from audit_entry where id = old.id) then
    raise exception 'rows of audit_inbox go when they are linked, not before';
  end if;
  return old;
end $$;

create function audit_entry_delete() returns trigger language plpgsql as $$ begin
  if not exists (select from audit_segment where old.seq between first_seq and last_seq) then
    raise exception 'rows of audit_entry are never deleted, but with their segment at the end of its term';
  end if;
  return old;
end $$;

create function audit_detail_delete() returns trigger language plpgsql as $$ begin
  if not exists (select from audit_entry e join audit_segment s on e.seq between s.first_seq and s.last_seq where e.id = old.entry) then
    raise exception 'rows of audit_detail are never deleted, but with their segment at the end of its term';
  end if;
  return old;
end $$;

create function audit_head_update() returns trigger language plpgsql as $$ begin
  if new.seq <= old.seq or not exists (select from audit_entry where seq = new.seq and hash = new.hash) then
    raise exception 'the head of the audit log only moves forward, to a row that is there';
  end if;
  return new;
end $$;

-- One year is the floor that no setting of audit.years can pass below.
create function audit_segment_insert() returns trigger language plpgsql as $$ begin
  if new.first_seq <> coalesce((select max(last_seq) from audit_segment), 0) + 1
      or not exists (select from audit_entry where seq = new.last_seq and hash = new.closing_hash)
      or exists (select from audit_entry where seq between new.first_seq and new.last_seq and at > now() - interval '1 year') then
    raise exception 'a segment of the audit log is dropped from the beginning, whole, and not before its term';
  end if;
  return new;
end $$;

create trigger audit_inbox_no_update before update on audit_inbox for each row execute function refuse_change();
create trigger audit_inbox_no_truncate before truncate on audit_inbox execute function refuse_change();
create trigger audit_inbox_delete before delete on audit_inbox for each row execute function audit_inbox_delete();
create trigger audit_entry_no_update before update on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry execute function refuse_change();
create trigger audit_entry_delete before delete on audit_entry for each row execute function audit_entry_delete();
create trigger audit_head_update before update on audit_head for each row execute function audit_head_update();
create trigger audit_head_no_delete before delete on audit_head for each row execute function refuse_change();
create trigger audit_head_no_truncate before truncate on audit_head execute function refuse_change();
create trigger audit_segment_insert before insert on audit_segment for each row execute function audit_segment_insert();
create trigger audit_segment_no_change before update or delete on audit_segment for each row execute function refuse_change();
create trigger audit_segment_no_truncate before truncate on audit_segment execute function refuse_change();
create trigger audit_detail_no_update before update on audit_detail for each row execute function refuse_change();
create trigger audit_detail_no_truncate before truncate on audit_detail execute function refuse_change();
create trigger audit_detail_delete before delete on audit_detail for each row execute function audit_detail_delete();
create trigger audit_key_no_update before update on audit_key for each row execute function refuse_change();
create trigger audit_key_no_truncate before truncate on audit_key execute function refuse_change();

-- With the rights of its owner, so that the role of the application needs none to delete.
create function audit_drop_segment(upto bigint, dropped timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare first bigint := coalesce((select max(last_seq) from audit_segment), 0) + 1;
begin
  insert into audit_segment (first_seq, last_seq, last_at, closing_hash, dropped_at)
    select first, seq, at, hash, dropped from audit_entry where seq = upto;
  delete from audit_detail d using audit_entry e where e.id = d.entry and e.seq between first and upto;
  delete from audit_entry where seq between first and upto;
end $$;
