-- Events: written with the change, read in the order of transaction ids below the oldest one still running.
create table outbox_event (
  position bigint generated always as identity primary key,
  tx       xid8 not null default pg_current_xact_id(),
  kind     text not null check (kind ~ '^[A-Z][A-Za-z]+$'),
  subject  uuid not null,
  payload  jsonb not null,
  at       timestamptz not null
);
create index outbox_event_order on outbox_event (tx, position);

create table outbox_consumer (
  name     text primary key,
  position text not null
);

create table idempotency_key (
  caller      uuid not null,
  key         text not null check (length(key) <= 200),
  fingerprint bytea not null,
  status      int,
  body        text,
  location    text,
  etag        text,
  created_at  timestamptz not null,
  primary key (caller, key)
);

create table setting (
  key        text not null,
  value      text not null,
  valid_from date not null,
  reason     text not null,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (key, valid_from)
);

-- Append-only: every step of every state machine.
create table transition_log (
  id         bigint generated always as identity primary key,
  machine    text not null,
  subject    uuid not null,
  from_state text,
  action     text not null,
  to_state   text not null,
  actor_kind text not null,
  actor      uuid,
  reason     text,
  at         timestamptz not null,
  check (actor is not null or actor_kind = 'SYSTEM')
);
create index transition_log_subject on transition_log (subject, id);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed', tg_table_name; end $$;
create trigger transition_log_append_only before update or delete on transition_log
  for each row execute function refuse_change();
