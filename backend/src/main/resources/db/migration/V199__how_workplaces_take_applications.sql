-- How a workplace takes applications (INT-10): the way, whom to turn to, and how many it wants to be shown in a week, a month or a year.
-- Without a channel nothing is told of the way; without a number there is no limit.
create table workplace_channel_rule (
  workplace_id    uuid primary key references workplace,
  channel         text check (channel in ('IN_PERSON', 'WRITTEN_RECEPTION', 'ONLY_PROVIDER', 'ONLY_NAV', 'ONLINE', 'DRAW')),
  contact_id      uuid references contact_person on delete set null,
  words           text check (words = btrim(words) and length(words) between 1 and 300),
  most            int check (most between 1 and 999),
  period          text check (period in ('WEEK', 'MONTH', 'YEAR')),
  told_by_staff   uuid references staff_member,
  told_by_contact uuid references contact_person on delete set null,
  told_on         date not null,
  -- What a file has told gives way to what somebody tells here, and not the other way round.
  from_file       boolean not null,
  version         bigint not null check (version > 0),
  constraint a_limit_names_its_period check ((most is null) = (period is null))
);
create index workplace_channel_rule_contact on workplace_channel_rule (contact_id);
create index workplace_channel_rule_staff on workplace_channel_rule (told_by_staff);
create index workplace_channel_rule_teller on workplace_channel_rule (told_by_contact);

-- Whom a workplace was first shown in a period.
create index introduction_shown on introduction (workplace_id, shown_at) where shown_at is not null;
