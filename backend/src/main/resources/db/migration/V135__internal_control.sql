-- Internal control (PRI-17, docs/decisions/0024).

-- First day of the month in Norway: what internal control reads instead of days.
create function month_of(at timestamptz) returns date language sql immutable strict parallel safe as
$$ select date_trunc('month', at at time zone 'Europe/Oslo')::date $$;

-- All that internal control reads of candidates and their cases stands in these views: no name, number, address or words, months
-- instead of days, and nothing of protected identities (PRI-19). due_on is read to compare with today and never sent.
create view control_person as
  select c.id as candidate_id, c.office_id, o.region, c.readiness, month_of(c.created_at) as month
  from candidate c join office o on o.id = c.office_id
  where not c.protected_identity;

create view control_introduction as
  select p.candidate_id, i.office_id, month_of(i.created_at) as month, i.mode, i.state, i.closing_reason, i.came_to,
    i.shown_at is not null as shown, w.industry, m.weight_profile
  from introduction i
  join control_person p on p.candidate_id = i.candidate_id
  join workplace w on w.id = i.workplace_id
  left join stored_match m on m.introduction_id = i.id;

create view control_placement as
  select l.id as placement_id, p.candidate_id, l.office_id, date_trunc('month', coalesce(l.started_on, l.starts_on))::date as month,
    date_trunc('month', l.ended_on)::date as ended, l.state, l.end_kind, w.industry, a.prospect,
    case when a.hours_per_week >= 30 then 'DAY_FULL' else 'DAY_PART' end as hours,
    (coalesce(l.ended_on, l.ends_on) - coalesce(l.started_on, l.starts_on) + 6) / 7 as weeks,
    (select array_agg(distinct r.reason order by r.reason) from placement_end_reason r where r.placement_id = l.id) as end_reasons,
    exists (select from agreement_acceptance x where x.agreement_id = a.id and x.party = 'NAV' and x.withdrawn_at is null) as decided,
    exists (select from agreement_acceptance x where x.agreement_id = a.id and x.party = 'CANDIDATE' and x.withdrawn_at is null)
      and exists (select from agreement_goal g where g.agreement_id = a.id) as with_candidate,
    exists (select from training_item t where t.agreement_id = a.id) as dated,
    (select count(*) from agreement_goal g where g.agreement_id = a.id) as goals,
    (select count(*) from training_item t where t.agreement_id = a.id) as items,
    exists (select from follow_up_contact c where c.placement_id = l.id and c.state = 'HELD') as looked_at_again,
    not exists (select from agreement_acceptance x where x.agreement_id = a.id and x.number <> a.number and x.withdrawn_at is null)
      as by_version
  from placement l
  join control_person p on p.candidate_id = l.candidate_id
  join agreement a on a.id = l.agreement_id
  join workplace w on w.id = l.workplace_id;

create view control_contact as
  select p.candidate_id, c.placement_id, date_trunc('month', c.date)::date as month, c.date as due_on, c.party, c.kind, c.channel, c.state,
    c.cause, r.result
  from follow_up_contact c
  join control_placement p on p.placement_id = c.placement_id
  left join contact_record r on r.contact_id = c.id and r.withdrawn_at is null;

-- What a rule or a right asked for and did not happen in time; whether due_on has gone by is for the reader to say.
create view control_unmet as
  select 'FOLLOW_UP_LATE' as what, p.candidate_id, p.office_id, c.date as due_on
    from follow_up_contact c join placement l on l.id = c.placement_id join control_person p on p.candidate_id = l.candidate_id
    where c.state = 'PLANNED' and l.state in ('ACTIVE', 'PAUSED', 'ENDING')
  union all
  select 'NO_NEXT_CONTACT', p.candidate_id, p.office_id,
      (select coalesce(max(c.date), l.started_on) from follow_up_contact c where c.placement_id = l.id and c.state = 'HELD')
    from placement l join control_person p on p.candidate_id = l.candidate_id
    where l.state in ('ACTIVE', 'PAUSED', 'ENDING')
      and not exists (select from follow_up_contact c where c.placement_id = l.id and c.state = 'PLANNED')
  union all
  select 'DELETION_UNANSWERED', p.candidate_id, p.office_id, d.due_on
    from deletion_request d join control_person p on p.candidate_id = d.candidate_id where d.state = 'ASKED'
  union all
  select 'DISPUTE_UNANSWERED', p.candidate_id, p.office_id, d.due_on
    from fact_dispute d join control_person p on p.candidate_id = d.candidate_id where d.answered_at is null;

-- Decisions by staff, and what they did besides the ordinary way. candidate_id is absent where it is about nobody.
create view control_decision as
  select 'AGREEMENT_APPROVED' as what, l.id as place, p.candidate_id, a.office_id, month_of(l.at) as month, l.actor_kind as who, l.reason
    from transition_log l join agreement a on a.id = l.subject join control_person p on p.candidate_id = a.candidate_id
    where l.machine = 'agreement' and l.action in ('ACCEPT', 'ACCEPT_LAST') and l.actor_kind = 'ADVISER'
  union all
  select 'PLACEMENT_ENDED', l.id, p.candidate_id, t.office_id, month_of(l.at), l.actor_kind, l.reason
    from transition_log l join placement t on t.id = l.subject join control_person p on p.candidate_id = t.candidate_id
    where l.machine = 'placement' and l.action = 'END' and l.actor_kind = 'ADVISER'
  union all
  select 'INTRODUCTION_WITHDRAWN', l.id, p.candidate_id, i.office_id, month_of(l.at), l.actor_kind, l.reason
    from transition_log l join introduction i on i.id = l.subject join control_person p on p.candidate_id = i.candidate_id
    where l.machine = 'introduction' and l.action = 'WITHDRAW' and l.actor_kind = 'ADVISER'
  union all
  select case l.action when 'GRANT' then 'DELETION_GRANTED' else 'DELETION_REFUSED' end, l.id, p.candidate_id, d.office_id,
      month_of(l.at), l.actor_kind, l.reason
    from transition_log l join deletion_request d on d.id = l.subject left join control_person p on p.candidate_id = d.candidate_id
    where l.machine = 'deletion request' and l.action in ('GRANT', 'REFUSE')
      and not exists (select from candidate c where c.id = d.candidate_id and c.protected_identity)
  union all
  select case l.action when 'DISMISS' then 'CASE_DISMISSED' else 'HEARING_CALLED' end, l.id, null, c.office_id, month_of(l.at),
      l.actor_kind, l.reason
    from transition_log l join oversight_case c on c.id = l.subject
    where l.machine = 'oversight case' and l.action in ('DISMISS', 'CALL_HEARING')
  union all
  select 'PLACE_APPROVED', l.id, null, s.office_id, month_of(l.at), l.actor_kind, l.reason
    from transition_log l join practice_place b on b.id = l.subject join workplace w on w.id = b.workplace_id
    left join staff_member s on s.id = w.owner_id
    where l.machine = 'place' and l.action = 'APPROVE'
  union all
  select 'TALK_WAIVED', l.id, p.candidate_id, a.office_id, month_of(l.at), l.actor_kind, null
    from transition_log l join agreement a on a.id = l.subject join control_person p on p.candidate_id = a.candidate_id
    where l.machine = 'agreement' and l.action = 'PROPOSE' and a.talk_waived_because is not null
  union all
  select 'ACCEPTED_ON_PAPER', 0, p.candidate_id, a.office_id, month_of(x.accepted_at), 'ADVISER', x.party
    from agreement_acceptance x join agreement a on a.id = x.agreement_id join control_person p on p.candidate_id = a.candidate_id
    where x.channel = 'ON_PAPER' and x.withdrawn_at is null;

create view control_cap as
  select w.id as workplace_id, w.name, s.office_id, t.running, t.declared, t.cap, t.cap_reached, t.blocked_until
  from workplace_standing t join workplace w on w.id = t.workplace_id left join staff_member s on s.id = w.owner_id
  where t.cap_reached or t.blocked_until is not null;

-- A sample: who drew what from where, and the seed with which it can be drawn again.
create table audit_sample (
  id          uuid primary key,
  kind        text not null check (kind in ('REGISTERED', 'INTRODUCED', 'PLACED', 'UNMET')),
  office_id   uuid references office,
  first_month date not null check (extract(day from first_month) = 1),
  last_month  date not null check (extract(day from last_month) = 1 and last_month >= first_month),
  seed        bigint not null,
  asked       int not null check (asked between 1 and 50),
  population  int not null check (population > 0),
  drawn_by    uuid not null references staff_member,
  drawn_at    timestamptz not null
);
create index audit_sample_newest on audit_sample (drawn_at desc, id desc);

-- The key of the pseudonyms: who is behind one stands here and nowhere else, and goes with the sample.
create table sampled_case (
  id           uuid primary key,
  sample_id    uuid not null references audit_sample on delete cascade,
  position     int not null check (position > 0),
  pseudonym    text not null check (pseudonym ~ '^[A-Z0-9]{6}$'),
  candidate_id uuid not null references candidate on delete cascade,
  unique (sample_id, position),
  unique (sample_id, pseudonym),
  unique (sample_id, candidate_id)
);
create index sampled_case_candidate on sampled_case (candidate_id);

-- Somebody has looked up the name behind a case, and said why; the candidate reads it.
create table name_look (
  id        uuid primary key,
  case_id   uuid not null references sampled_case on delete cascade,
  looked_by uuid not null references staff_member,
  reason    text not null check (length(reason) between 20 and 500),
  at        timestamptz not null
);
create index name_look_case on name_look (case_id, at);
create trigger name_look_no_update before update on name_look for each row execute function refuse_change();

-- What an auditor found, and what the office answers.
create table audit_finding (
  id             uuid primary key,
  number         bigint generated always as identity unique,
  office_id      uuid not null references office,
  case_id        uuid references sampled_case on delete set null,
  severity       text not null check (severity in ('VERY_SERIOUS', 'SERIOUS', 'STRONGLY_CENSURABLE', 'CENSURABLE')),
  finding        text not null check (length(finding) between 1 and 2000),
  responsible_id uuid not null references staff_member,
  due_on         date not null,
  state          text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  answer         text check (length(answer) between 1 and 2000),
  answered_by    uuid references staff_member,
  answered_at    timestamptz,
  remark         text check (length(remark) between 1 and 500),
  made_by        uuid not null references staff_member,
  made_at        timestamptz not null,
  closed_at      timestamptz,
  version        bigint not null,
  constraint finding_answer_is_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint finding_closed_with_an_answer check (state not in ('ANSWERED', 'CLOSED') or answer is not null),
  constraint finding_end_has_a_time check ((state in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null))
);
create index audit_finding_office on audit_finding (office_id, number desc);
