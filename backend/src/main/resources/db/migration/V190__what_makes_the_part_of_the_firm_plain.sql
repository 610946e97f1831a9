-- PLC-09, PLC-16, PLC-18, PLC-19: help that the employer wants, what it costs, a chance for somebody of whom little is known, and what it leads to.
alter table need
  add column wants         text[] not null default '{}' check (wants <@ array['INFORMATION', 'SUPERVISING', 'SUPERVISOR_COURSE', 'LANGUAGE']),
  add column contact_every text check (contact_every in ('WEEKLY', 'EVERY_SECOND_WEEK', 'MONTHLY', 'WHEN_ASKED')),
  add column clothes       text check (clothes in ('FROM_FIRM', 'OWN', 'TO_AGREE')),
  add column costs         text check (length(costs) <= 300),
  add column chance        boolean,
  add column find_out      text check (length(find_out) <= 300),
  add column leads_to      text[] not null default '{}' check (leads_to <@ array['APPRENTICESHIP', 'TRADE_CERTIFICATE']),
  add column fast_track    boolean,
  add constraint a_chance_says_what_to_find_out check (chance is not true or length(btrim(find_out)) > 0);
