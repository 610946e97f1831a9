-- The application with fewer rights than the owner of the tables (docs/operating.md, "Database roles"). Run by the owner, in the
-- database, after the first start has made the tables; running it again after an upgrade changes nothing but what is new.
-- Afterwards: alter role innpass_app password '...';

do $$ begin
  if not exists (select from pg_roles where rolname = 'innpass_app') then
    create role innpass_app login nosuperuser nocreatedb nocreaterole;
  end if;
end $$;

revoke create on schema public from public;
grant usage on schema public to innpass_app;
grant select, insert, update, delete on all tables in schema public to innpass_app;
grant usage, select on all sequences in schema public to innpass_app;
alter default privileges in schema public grant select, insert, update, delete on tables to innpass_app;
alter default privileges in schema public grant usage, select on sequences to innpass_app;

-- Append-only for the application: what the triggers refuse to everybody, it has no right to either.
revoke all on audit_inbox, audit_entry, audit_detail, audit_head, audit_segment, audit_key, transition_log from innpass_app;
grant select, insert on audit_entry, audit_detail, transition_log to innpass_app;
grant select, insert, delete on audit_inbox, audit_key to innpass_app;
grant select, update on audit_head to innpass_app;
grant select on audit_segment to innpass_app;
revoke execute on function audit_drop_segment(bigint, timestamptz) from public;
grant execute on function audit_drop_segment(bigint, timestamptz) to innpass_app;
