-- Choices against the ranked list, and caps that the leader lets be passed for one pair (MAT-34, PRI-03). Who decides is never who proposed.
create table match_override (
    id              uuid primary key,
    kind            text not null check (kind in ('LOWER_CHOICE', 'CAP')),
    candidate_id    uuid not null references candidate on delete cascade,
    place_id        uuid not null references practice_place,
    office_id       uuid not null references office,
    introduction_id uuid references introduction on delete cascade,
    state           text not null check (state in ('RECORDED', 'PROPOSED', 'APPROVED', 'REFUSED', 'USED')),
    reason          text not null check (reason in ('BETTER_KNOWLEDGE', 'CANDIDATE_WISH', 'EMPLOYER_RELATION', 'TIMING', 'TRIAL_CHANCE', 'OTHER')),
    words           text not null check (length(words) between 1 and 500),
    proposed_by     uuid not null,
    proposed_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_words  text check (length(decision_words) between 1 and 500),
    version         bigint not null default 1 check (version > 0),
    constraint override_decided_by_another check (decided_by <> proposed_by),
    constraint override_decision_is_whole check (num_nonnulls(decided_by, decided_at) =
        case when state in ('APPROVED', 'REFUSED', 'USED') then 2 else 0 end),
    constraint override_of_a_choice_has_its_introduction
        check ((kind = 'LOWER_CHOICE') = (state = 'RECORDED') and (state <> 'RECORDED' or introduction_id is not null))
);
create unique index override_once_open on match_override (candidate_id, place_id) where state in ('PROPOSED', 'APPROVED');
create index override_office on match_override (office_id, proposed_at desc);
create index override_introduction on match_override (introduction_id);
create index override_candidate on match_override (candidate_id);

-- Persons who are here beyond the cap, each let in by an approved override. For everybody else the cap is reached as before.
alter table workplace_standing add column over_cap int not null default 0 check (over_cap >= 0);
create or replace function refuse_over_cap() returns trigger language plpgsql as
$$ begin
  if new.running > old.running and new.cap is not null and new.running + coalesce(new.declared, 0) > new.cap + new.over_cap then
    raise exception 'the cap of workplace % is reached', new.workplace_id using errcode = 'check_violation', constraint = 'cap_on_practice';
  end if;
  return new;
end $$;
