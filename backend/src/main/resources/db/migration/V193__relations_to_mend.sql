-- Relations with workplaces that went wrong (EMP-10). As with the rest of what is told of workplaces, the id is that of the placement or
-- introduction that made it, without a key to it: what is kept here tells of the workplace, and stays when the person is gone. Why
-- somebody left is the person's, and is not kept here.
create table workplace_recovery (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  felt_on      date not null,
  told_at      timestamptz not null,
  due_on       date not null,
  constraint a_talk_is_due_afterwards check (due_on > felt_on)
);
create index workplace_recovery_workplace on workplace_recovery (workplace_id, felt_on desc);

-- Referrals that the employer called unsuitable, by what the work asks for.
create table workplace_wear (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  felt_on      date not null,
  reason       text not null check (reason in ('TASKS_DO_NOT_FIT', 'LEGAL_DEMAND', 'LANGUAGE_FOR_TASK', 'HOURS', 'NO_SHOW'))
);
create index workplace_wear_workplace on workplace_wear (workplace_id, felt_on desc);

-- Somebody was suggested all the same while the workplace was to be left in peace, and why.
create table workplace_cool_down_pass (
  id           uuid primary key,
  workplace_id uuid not null references workplace,
  passed_on    date not null,
  reason       text not null check (reason in ('EMPLOYER_ASKED', 'TALKED', 'MEETS_WHAT_WAS_MISSING', 'CANDIDATE_WISH')),
  passed_by    uuid not null references staff_member
);
create index workplace_cool_down_pass_workplace on workplace_cool_down_pass (workplace_id, passed_on desc);
create index workplace_cool_down_pass_member on workplace_cool_down_pass (passed_by);

-- The list of those who took people in and do no more, by the day.
create index workplace_relation_lapsed on workplace_relation (since, workplace_id) where stage in ('DORMANT', 'LOST');
create index workplace_relation_step_left on workplace_relation_step (workplace_id, line desc) where before = 'ACTIVE';
